package org.lijian.casefile.hearing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.PlatformRefusal;
import org.springframework.stereotype.Component;

/** Puts a hearing together from its rows. */
@Component
class HearingStore {
    private final HearingMapper mapper;

    HearingStore(HearingMapper mapper) {
        this.mapper = mapper;
    }

    Hearing read(PenaltyId id) {
        return complete(mapper.byId(id), id);
    }

    Optional<Hearing> find(PenaltyId id) {
        return Optional.ofNullable(mapper.byId(id)).map(row -> row.holding(papersOf(id)));
    }

    /** Locks the hearing: of two officers recording at the same instant the second sees what the first has done. */
    Hearing readForUpdate(PenaltyId id, CurrentOfficer officer) {
        Hearing hearing = readForUpdate(id);
        officer.requireToKnowOf(hearing.region(), id);
        return hearing;
    }

    Hearing readForUpdate(PenaltyId id) {
        return complete(mapper.byIdForUpdate(id), id);
    }

    void add(Hearing hearing) {
        mapper.insert(hearing);
    }

    void save(Hearing hearing, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(hearing, expected.value()));
    }

    private Hearing complete(@Nullable Hearing row, PenaltyId id) {
        if (row == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return row.holding(papersOf(id));
    }

    private HearingPapers papersOf(PenaltyId id) {
        return new HearingPapers(
                mapper.sessionsOf(id),
                mapper.minutesOf(id),
                mapper.agentsOf(id),
                mapper.reportOf(id),
                mapper.withdrawalOf(id));
    }
}
