package org.lijian.casefile.disposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.circumstance.Adjustments;
import org.lijian.law.circumstance.CircumstanceView;
import org.lijian.law.circumstance.Circumstances;
import org.lijian.law.circumstance.NoPenalty;
import org.lijian.law.circumstance.Reduction;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.violation.Fine;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What the law says of a way to dispose of an act: whether it may be, by which rules, and what it has to pass through. */
@Component
public class DispositionLaw {
    private static final LegalCitation NOT_ESTABLISHED = new LegalCitation("《行政处罚法》（2021修订）第五十七条第一款第三项");
    private static final LegalCitation GAINS = new LegalCitation("《行政处罚法》（2021修订）第二十八条第二款");

    private final Violations violations;
    private final Circumstances circumstances;
    private final Adjustments adjustments;

    @Autowired
    DispositionLaw(Violations violations, Circumstances circumstances, Adjustments adjustments) {
        this.violations = violations;
        this.circumstances = circumstances;
        this.adjustments = adjustments;
    }

    /** Asks another book, such as one with a draft. */
    public static DispositionLaw by(LawBook book) {
        return new DispositionLaw(new Violations(book), new Circumstances(book), new Adjustments(book));
    }

    /**
     * The act that is disposed of.
     *
     * @param jurisdiction whose rules
     * @param on the day of the step
     * @param organisation whether the party is one, rather than a natural person
     */
    public record Act(String violation, String jurisdiction, LocalDate actedOn, LocalDate on, boolean organisation) {}

    /**
     * What a disposition rests on.
     *
     * @param reduction present where a penalty stays below what the law names
     */
    public record Judged(List<Step> steps, @Nullable Reduction reduction) {
        public Judged {
            steps = List.copyOf(steps);
        }

        public boolean discussion() {
            return reduction != null && reduction.collectiveDiscussion();
        }
    }

    /**
     * The steps that explain a disposition, those of the fine apart.
     *
     * @param grade of the fine; absent where none is imposed
     * @throws Problem {@code no-penalty-without-ground}, {@code penalty-where-none-is-due}, {@code confiscation-by-law}, {@code must-be-lighter},
     *     {@code adjustment-without-ground} and others, pointing at {@code /disposition}
     */
    public Judged judge(Act act, Disposition disposition, @Nullable FineGrade grade) {
        Set<String> found = Set.copyOf(disposition.circumstances());
        try {
            circumstances.requirePossible(found, act.organisation());
            return switch (disposition.kind()) {
                case PENALTY -> penalty(act, disposition, grade, found);
                case NO_PENALTY -> noPenalty(act, disposition, grade, found);
                case NOT_ESTABLISHED -> notEstablished(act, disposition, grade);
            };
        } catch (Problem problem) {
            throw problem.at(problem.violations().stream()
                    .map(place -> new Problem.Violation(
                            "/disposition" + place.pointer(), place.code(), place.zh(), place.en()))
                    .toArray(Problem.Violation[]::new));
        }
    }

    /** The name of an act in the catalogue. */
    public String nameOf(String violation) {
        return violations.require(violation).name();
    }

    private Judged penalty(Act act, Disposition disposition, @Nullable FineGrade grade, Set<String> found) {
        if (grade == null
                && !disposition.warning()
                && disposition.confiscations().isEmpty()) {
            throw DispositionRefusal.NOTHING_IMPOSED.with();
        }
        NoPenalty none = judgedNoPenalty(act, found);
        if (none.must()) {
            throw DispositionRefusal.MAY_NOT_PENALISE
                    .with("rule", applying(none).get(0).name())
                    .at("/kind");
        }
        requireLightEnough(act, grade, found);
        Violation violation = violations.require(act.violation());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < disposition.confiscations().size(); i++) {
            steps.add(confiscation(violation, disposition.confiscations().get(i), "/confiscations/" + i));
        }
        boolean warned = disposition.warning() && violation.fine() instanceof Fine.WarningOrRange;
        if (warned) {
            steps.add(new Step(violation.name(), "可以警告", "警告", violation.penaltyCitation()));
        }
        boolean reduced = grade == FineGrade.REDUCED || (grade == null && !warned);
        Reduction reduction = reduced ? adjustments.reduction(found, act.jurisdiction(), act.on()) : null;
        if (reduction != null && grade == null) {
            steps.add(reduction.step(disposition.warning() ? "警告，不予罚款" : "不予罚款"));
        }
        return new Judged(steps, reduction);
    }

    /** A fine is light or reduced where the law leaves no choice; without a fine it is reduced anyway. */
    private void requireLightEnough(Act act, @Nullable FineGrade grade, Set<String> found) {
        if (grade == null || grade == FineGrade.LIGHTER || grade == FineGrade.REDUCED) {
            return;
        }
        String proposed = grade.zh();
        circumstances.mustBeLighter(found, act.on()).ifPresent(ground -> {
            throw DispositionRefusal.MUST_BE_LIGHTER
                    .with("fact", ground.fact(), "grade", proposed, "law", ground.citation())
                    .at("/circumstances");
        });
    }

    private static Step confiscation(Violation violation, Confiscation taken, String pointer) {
        if (taken.kind() == ConfiscationKind.ILLEGAL_GAINS) {
            return new Step(taken.what(), "违法所得应当予以没收", taken.zh(), GAINS);
        }
        List<String> named = violation.measures().confiscations().stream()
                .filter(thing -> !thing.equals("违法所得"))
                .toList();
        if (named.isEmpty()) {
            throw DispositionRefusal.NOT_CONFISCATED
                    .with("violation", violation.name(), "law", violation.penaltyCitation())
                    .at(pointer + "/kind");
        }
        return new Step(taken.what(), "没收" + String.join("、", named), taken.zh(), violation.penaltyCitation());
    }

    private Judged noPenalty(Act act, Disposition disposition, @Nullable FineGrade grade, Set<String> found) {
        requireNoSanction(disposition, grade);
        NoPenalty judged = judgedNoPenalty(act, found);
        if (!judged.mayApply()) {
            String missing = judged.why().stream()
                    .map(rule -> rule.name() + "缺少"
                            + String.join("、", rule.missing().isEmpty() ? rule.excludedBy() : rule.missing()))
                    .collect(Collectors.joining("；"));
            throw DispositionRefusal.NO_GROUND.with("missing", missing).at("/circumstances");
        }
        if (disposition.education() == null) {
            throw DispositionRefusal.EDUCATION_MISSING.with().at("/education");
        }
        return new Judged(
                applying(judged).stream()
                        .map(rule -> new Step(
                                rule.name() + "：" + String.join("、", labels(found)),
                                (rule.must() ? "不予行政处罚" : "可以不予行政处罚") + (rule.verified() ? "" : "（待核实）"),
                                "不予行政处罚",
                                rule.citation()))
                        .toList(),
                null);
    }

    private static Judged notEstablished(Act act, Disposition disposition, @Nullable FineGrade grade) {
        requireNoSanction(disposition, grade);
        if (!disposition.circumstances().isEmpty() || disposition.education() != null) {
            throw DispositionRefusal.CIRCUMSTANCES_OF_NOTHING.with();
        }
        return new Judged(List.of(new Step(act.violation(), "违法事实不能成立的", "不予行政处罚", NOT_ESTABLISHED)), null);
    }

    private static void requireNoSanction(Disposition disposition, @Nullable FineGrade grade) {
        if (grade != null
                || disposition.warning()
                || !disposition.confiscations().isEmpty()) {
            throw DispositionRefusal.SANCTION_WITHOUT_PENALTY
                    .with("kind", disposition.kind().zh())
                    .at("/kind");
        }
    }

    private NoPenalty judgedNoPenalty(Act act, Set<String> found) {
        return circumstances.noPenalty(act.violation(), act.jurisdiction(), act.actedOn(), found, Map.of());
    }

    private static List<NoPenalty.Rule> applying(NoPenalty judged) {
        return judged.why().stream().filter(NoPenalty.Rule::applies).toList();
    }

    private List<String> labels(Set<String> found) {
        return circumstances.all().stream()
                .filter(fact -> found.contains(fact.code()))
                .map(CircumstanceView::label)
                .toList();
    }
}
