package org.lijian.casefile.penalty.similar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.law.LegalDates;
import org.lijian.law.Pointing;
import org.lijian.law.similar.SimilarityRule;
import org.lijian.law.similar.SimilarityRules;
import org.lijian.law.similar.Spread;
import org.lijian.law.similar.UsualBand;
import org.lijian.law.violation.Lineage;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of an area that are nearest to a case, and what is usual among them. */
@Service
public class SimilarDecisions {
    private final SimilarDecisionMapper mapper;
    private final SimilarityRules rules;
    private final Violations violations;
    private final LegalTime time;

    SimilarDecisions(SimilarDecisionMapper mapper, SimilarityRules rules, Violations violations, LegalTime time) {
        this.mapper = mapper;
        this.rules = rules;
        this.violations = violations;
        this.time = time;
    }

    /** @throws org.lijian.shared.Problem {@code violation-unknown} or {@code similar-not-in-force} */
    @Transactional(readOnly = true)
    public SimilarDecisionsView find(FindSimilarDecisions command, CurrentOfficer officer) {
        String violation = Require.text(command.violation(), "/violation", 64);
        Choices choices = Choices.required(command.choices());
        LocalDate until = command.asOf() == null ? time.today() : LegalDates.possible(command.asOf(), "/asOf");
        SimilarityRule rule = rules.on(until)
                .orElseThrow(() -> SimilarRefusal.NOT_IN_FORCE
                        .with("on", until, "from", rules.validFrom())
                        .at("/asOf"));
        List<String> same = Pointing.at("/violation", () -> same(violation));
        Similarity similarity = new Similarity(officer.area(), same, choices, command.grade(), until);
        List<SimilarDecision> nearest = nearest(similarity, rule);
        Spread spread = spread(nearest);
        return new SimilarDecisionsView(
                same,
                until,
                rule.least(),
                spread,
                spread == null ? null : rule.usual(spread).orElse(null),
                nearest);
    }

    /**
     * Refuses a fine that leaves what is usual for similar cases without saying why; where nothing is usual yet every amount is accepted.
     *
     * @param area whose decisions it is held against
     * @return what it was held against; nothing where there is no decision or no rule yet
     * @throws org.lijian.shared.Problem {@code G11-deviation-reason}
     */
    @Transactional(readOnly = true)
    public @Nullable SimilarBand requireUsualOr(
            @Nullable String deviationReason, ChosenFine fine, String violation, LocalDate decidedOn, RegionCode area) {
        SimilarBand band = rules.on(decidedOn)
                .map(rule -> band(new Similarity(area, same(violation), fine.choices(), fine.grade(), decidedOn), rule))
                .orElse(null);
        if (band == null) {
            return null;
        }
        UsualBand usual = band.usual();
        if (usual != null && deviationReason == null && !usual.contains(fine.amount())) {
            throw SimilarRefusal.DEVIATION_REASON_MISSING
                    .with(
                            "amount",
                            fine.amount(),
                            "count",
                            band.spread().count(),
                            "from",
                            usual.from(),
                            "to",
                            usual.to())
                    .at("/deviationReason");
        }
        return band;
    }

    private @Nullable SimilarBand band(Similarity similarity, SimilarityRule rule) {
        Spread spread = spread(nearest(similarity, rule));
        return spread == null
                ? null
                : new SimilarBand(rule.least(), spread, rule.usual(spread).orElse(null));
    }

    private List<SimilarDecision> nearest(Similarity similarity, SimilarityRule rule) {
        return mapper.nearest(similarity, similarity.area().prefix(), rule.nearest());
    }

    private static @Nullable Spread spread(List<SimilarDecision> decisions) {
        return decisions.isEmpty()
                ? null
                : Spread.of(decisions.stream().map(SimilarDecision::amount).toList());
    }

    /** An act of an older or a newer law that is the same act counts as the same. */
    private List<String> same(String violation) {
        Lineage lineage = violations.require(violation).lineage();
        return Stream.of(List.of(violation), lineage.predecessors(), lineage.successors())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
