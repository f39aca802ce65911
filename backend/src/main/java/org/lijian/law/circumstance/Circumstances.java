package org.lijian.law.circumstance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.springframework.stereotype.Service;

/** The circumstances of an act (情节): what they lead to by law, and when a penalty may be left out for them. */
@Service
public class Circumstances {
    private final Chapter<CircumstanceRules> rules;

    public Circumstances(LawBook book) {
        this.rules = book.chapter(CircumstanceRules::index);
    }

    /** Every circumstance, as requests name them. */
    public List<CircumstanceView> all() {
        return rules.get().listed();
    }

    /**
     * Refuses circumstances that are not known, cannot be at once, or cannot be of this party.
     *
     * @throws org.lijian.shared.Problem {@code circumstance-unknown}, {@code circumstances-contradict} or {@code circumstance-of-persons}
     */
    public void requirePossible(Collection<String> circumstances, boolean organisation) {
        Set<String> sorted = new TreeSet<>(circumstances);
        for (String code : sorted) {
            CircumstanceFile.Fact fact = rules.get().facts().get(code);
            if (fact == null) {
                throw CircumstanceRefusal.UNKNOWN.with("code", code).at("/circumstances");
            }
            if (organisation && Boolean.TRUE.equals(fact.personsOnly())) {
                throw CircumstanceRefusal.PERSONS_ONLY.with("one", fact.label()).at("/circumstances");
            }
            for (String excluded : fact.excluded()) {
                if (sorted.contains(excluded)) {
                    throw CircumstanceRefusal.CONTRADICTED
                            .with(
                                    "one",
                                    fact.label(),
                                    "other",
                                    rules.get().labels(List.of(excluded)).get(0))
                            .at("/circumstances");
                }
            }
        }
    }

    /** What the law says of each circumstance on the day {@code on}, whether or not anything is done about it. */
    public List<AdjustmentStep> grounds(Collection<String> circumstances, LocalDate on) {
        return found(circumstances, on).map(this::step).toList();
    }

    /** What makes it a duty on the day {@code on} to penalise lightly or to reduce the penalty (应当从轻或者减轻); nothing where it is left open. */
    public Optional<AdjustmentStep> mustBeLighter(Collection<String> circumstances, LocalDate on) {
        return found(circumstances, on)
                .filter(ground -> ground.effect() == CircumstanceFile.Effect.MUST_BE_LIGHTER)
                .findFirst()
                .map(this::step);
    }

    private Stream<CircumstanceFile.Ground> found(Collection<String> circumstances, LocalDate on) {
        return rules.get().grounds().stream()
                .filter(ground -> circumstances.contains(ground.circumstance()) && ground.isInForce(on));
    }

    private AdjustmentStep step(CircumstanceFile.Ground ground) {
        return new AdjustmentStep(
                "情节",
                rules.get().labels(List.of(ground.circumstance())).get(0),
                ground.effect().zh() + (ground.verified() ? "" : "（待核实）"),
                "—",
                ground.citation());
    }

    /**
     * Whether a penalty may be left out.
     *
     * @param actDay whose law applies
     * @param measurements measured values by factor, as {@code factor/UNIT}
     */
    public NoPenalty noPenalty(
            String violation,
            String jurisdiction,
            LocalDate actDay,
            Set<String> circumstances,
            Map<String, BigDecimal> measurements) {
        List<NoPenalty.Rule> why = new ArrayList<>();
        for (NoPenaltyFile.Rule rule : rules.get().noPenalty().rules()) {
            if (rule.isFor(violation)
                    && rules.get().holdsIn(rule.jurisdiction(), jurisdiction)
                    && rule.isInForce(actDay)) {
                why.add(judged(rule, circumstances, measurements));
            }
        }
        why.sort(Comparator.comparing(rule -> !rule.applies()));
        for (NoPenaltyFile.Unread list : rules.get().noPenalty().unread()) {
            if (rules.get().holdsIn(list.jurisdiction(), jurisdiction) && list.isInForce(actDay)) {
                why.add(new NoPenalty.Rule(
                        "UNREAD-" + list.jurisdiction(),
                        list.name(),
                        false,
                        false,
                        List.of("清单内容未核对，须人工核对"),
                        List.of(),
                        false,
                        list.citation()));
            }
        }
        boolean must = why.stream().anyMatch(rule -> rule.applies() && rule.must());
        return new NoPenalty(why.stream().anyMatch(NoPenalty.Rule::applies), must, why);
    }

    private NoPenalty.Rule judged(
            NoPenaltyFile.Rule rule, Set<String> circumstances, Map<String, BigDecimal> measurements) {
        List<String> missing = new ArrayList<>(rules.get()
                .labels(rule.requires().stream()
                        .filter(code -> !circumstances.contains(code))
                        .toList()));
        for (NoPenaltyFile.Limit limit : rule.measurements()) {
            BigDecimal value = measurements.get(limit.factor() + "/" + limit.unit());
            if (value == null || value.compareTo(limit.below()) >= 0) {
                missing.add(limit.factor() + "（" + limit.unit() + "）低于"
                        + limit.below().toPlainString());
            }
        }
        List<String> excludedBy = rules.get()
                .labels(rule.excludedBy().stream()
                        .filter(circumstances::contains)
                        .toList());
        return new NoPenalty.Rule(
                rule.code(),
                rule.name(),
                missing.isEmpty() && excludedBy.isEmpty(),
                rule.outcome() == NoPenaltyFile.Outcome.NO_PENALTY,
                missing,
                excludedBy,
                rule.verified(),
                rule.citation());
    }
}
