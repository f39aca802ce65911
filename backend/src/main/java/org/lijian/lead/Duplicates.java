package org.lijian.lead;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which leads may be the same matter as one, the likeliest first, and why. */
@Service
class Duplicates {
    private static final int SHOWN = 20;

    /** Read for each sign at most, the newest first. */
    private static final int CANDIDATES = 200;

    private final LeadMapper mapper;

    Duplicates(LeadMapper mapper) {
        this.mapper = mapper;
    }

    @Transactional(readOnly = true)
    List<DuplicateView> of(LeadId id, CurrentOfficer reader) {
        Lead lead = mapper.byId(id);
        if (lead == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(lead.region(), id);
        LocalDate from = lead.receivedOn().minusDays(Likeness.NEAR_DAYS);
        LocalDate to = lead.receivedOn().plusDays(Likeness.NEAR_DAYS);
        Map<String, Lead> candidates = new TreeMap<>();
        if (lead.location() != null) {
            List<Long> cells = MapCells.around(lead.location(), Likeness.NEAR_METRES);
            add(candidates, mapper.near(cells, from, to, CANDIDATES));
        }
        if (lead.objectId() != null) {
            add(candidates, mapper.ofObject(lead.objectId(), from, to, CANDIDATES));
        }
        if (lead.partyId() != null) {
            add(candidates, mapper.ofParty(lead.partyId(), from, to, CANDIDATES));
        }
        if (lead.externalNumber() != null) {
            add(candidates, mapper.ofNumber(lead.externalNumber(), CANDIDATES));
        }
        if (lead.location() == null) {
            add(candidates, mapper.atPlace(lead.region(), lead.place(), from, to, CANDIDATES));
        }
        return candidates.values().stream()
                .filter(other -> !other.id().equals(id) && !other.isMerged() && reader.mayKnowOf(other.region()))
                .map(other -> DuplicateView.of(other, Likeness.between(lead, other)))
                .filter(other -> other.likeness().isWorthShowing())
                .sorted(Comparator.comparingInt(
                                (DuplicateView other) -> other.likeness().score())
                        .reversed()
                        .thenComparing(other -> other.id().text()))
                .limit(SHOWN)
                .toList();
    }

    private static void add(Map<String, Lead> candidates, List<Lead> more) {
        more.forEach(lead -> candidates.put(lead.id().text(), lead));
    }
}
