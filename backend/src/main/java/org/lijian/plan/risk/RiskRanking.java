package org.lijian.plan.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.registry.merger.Mergers;
import org.lijian.registry.standing.StandingView;
import org.lijian.registry.standing.Standings;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the parties of a scope by what is known of them. */
@Service
public class RiskRanking {
    private static final int MOST_PARTIES = 500;
    private static final int MOST_OBJECTS = 5000;

    private final Parties parties;
    private final Standings standings;
    private final Mergers histories;
    private final LegalTime time;

    RiskRanking(Parties parties, Standings standings, Mergers histories, LegalTime time) {
        this.parties = parties;
        this.standings = standings;
        this.histories = histories;
        this.time = time;
    }

    /** The {@code most} parties with the most points, highest first; of equal ones the older entry. */
    @Transactional(readOnly = true)
    public List<RankedParty> rank(RegionCode region, Collection<ObjectKind> kinds, int most, CurrentOfficer reader) {
        if (!reader.mayKnowOf(region)) {
            throw RiskRefusal.OUTSIDE_YOUR_AREA.with("region", region);
        }
        Map<PartyId, List<RegulatedObjectId>> objects = parties.objectsIn(region, kinds, MOST_OBJECTS + 1).stream()
                .collect(Collectors.groupingBy(
                        RegulatedObjectView::partyId,
                        Collectors.mapping(RegulatedObjectView::id, Collectors.toList())));
        requireNarrow(objects.size());
        Map<PartyId, StandingView> how = standings.standings(objects.keySet(), time.today());
        List<Map.Entry<PartyId, RiskScore>> scored = new ArrayList<>();
        objects.keySet()
                .forEach(party -> scored.add(Map.entry(
                        party,
                        RiskScore.of(
                                Objects.requireNonNull(how.get(party)),
                                histories.history(party, reader).entries(),
                                time.today()))));
        scored.sort(Comparator.<Map.Entry<PartyId, RiskScore>>comparingInt(
                        entry -> -entry.getValue().points())
                .thenComparing(entry -> entry.getKey().text()));
        List<RankedParty> ranked = new ArrayList<>();
        for (Map.Entry<PartyId, RiskScore> entry : scored.subList(0, Math.min(most, scored.size()))) {
            PartyId party = entry.getKey();
            ranked.add(new RankedParty(
                    ranked.size() + 1,
                    party,
                    parties.party(party, reader).name(),
                    entry.getValue().points(),
                    entry.getValue().because(),
                    objects.getOrDefault(party, List.of())));
        }
        return ranked;
    }

    /** A history is read for each party, which is too slow for a city at once. */
    static void requireNarrow(int parties) {
        if (parties > MOST_PARTIES) {
            throw RiskRefusal.SCOPE_TOO_WIDE.with("most", MOST_PARTIES);
        }
    }
}
