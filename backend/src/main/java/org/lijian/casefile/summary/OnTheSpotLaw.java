package org.lijian.casefile.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseRefusal;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.Fines;
import org.lijian.inspection.InspectionView;
import org.lijian.law.Step;
import org.lijian.law.authority.Authorities;
import org.lijian.law.authority.Competence;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.gate.Gates;
import org.lijian.law.gate.OnTheSpot;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.Fine;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.registry.PartyView;
import org.lijian.shared.Money;
import org.springframework.stereotype.Component;

/** What the law lets be decided on the spot. */
@Component
class OnTheSpotLaw {
    /** The time to report it to the bureau; its subject is the penalty. */
    static final String REPORT = "ONSPOT_REPORT";

    private final Violations violations;
    private final Authorities authorities;
    private final Gates gates;
    private final Fines fines;
    private final StatutoryPeriods periods;

    OnTheSpotLaw(Violations violations, Authorities authorities, Gates gates, Fines fines, StatutoryPeriods periods) {
        this.violations = violations;
        this.authorities = authorities;
        this.gates = gates;
        this.fines = fines;
        this.periods = periods;
    }

    /** The act, where it is for this bureau to penalise. */
    Violation competent(String code, InspectionView inspection, LocalDate on) {
        Violation violation = violations.require(code, on);
        Competence competence = authorities.competent(violation.code(), inspection.region(), on);
        if (!competence.ours()) {
            throw CaseRefusal.NOT_COMPETENT.with("violation", violation.name(), "authority", competence.names());
        }
        return violation;
    }

    /** The period to report, where the law of the day sets one: before that it was to be reported, without a day. */
    Optional<String> reportingPeriodOn(LocalDate day) {
        return periods.find(REPORT, day).isEmpty() ? Optional.empty() : Optional.of(REPORT);
    }

    /** The steps that lead to the sanction, refused where it is not one for the spot. */
    Explanation explained(
            Violation violation,
            SummarySanction sanction,
            @Nullable Money amount,
            @Nullable FineGrade grade,
            String reasons,
            PartyView party,
            LocalDate on) {
        if (amount == null || grade == null) {
            return warning(violation, sanction);
        }
        OnTheSpot spot = gates.onTheSpot(on, fines.jurisdiction(), party.kind().isOrganisation(), amount)
                .filter(OnTheSpot::decision)
                .orElseThrow(() ->
                        SummaryRefusal.ABOVE_THE_LIMIT.with("amount", amount).at("/amount"));
        List<Step> steps = new ArrayList<>(
                fines.assess(violation.code(), on, on, new ChosenFine(amount, grade, reasons, Choices.NONE))
                        .steps());
        steps.addAll(spot.steps());
        return new Explanation(steps);
    }

    private static Explanation warning(Violation violation, SummarySanction sanction) {
        if (!(violation.fine() instanceof Fine.WarningOrRange)) {
            throw SummaryRefusal.NO_WARNING.with("violation", violation.name()).at("/sanction");
        }
        return new Explanation(List.of(new Step(violation.name(), "可以警告", sanction.zh(), violation.penaltyCitation())));
    }
}
