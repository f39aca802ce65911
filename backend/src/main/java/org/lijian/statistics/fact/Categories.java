package org.lijian.statistics.fact;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.collection.ChallengeKind;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.CourtOutcome;
import org.lijian.collection.EndCircumstance;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.law.checklist.Checklists;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.referral.ReferralKind;
import org.lijian.lead.LeadExit;
import org.lijian.lead.TriageOutcome;
import org.lijian.measure.LiftGround;
import org.lijian.measure.LimitKind;
import org.lijian.measure.TerminationGround;
import org.lijian.referral.ReferralAnswer;
import org.lijian.referral.ReferralOutcome;
import org.lijian.registry.standing.ListKind;
import org.lijian.statistics.MilestoneKind;
import org.springframework.stereotype.Component;

/** Which sorts of milestones there are, kind by kind. */
@Component
public class Categories {
    private static final Map<MilestoneKind, Set<String>> FIXED = Map.ofEntries(
            entry(MilestoneKind.LEAD_TRIAGED, names(TriageOutcome.values())),
            entry(MilestoneKind.LEAD_CLOSED, names(LeadExit.values())),
            entry(MilestoneKind.INSPECTION_CONCLUDED, names(InspectionOutcome.values())),
            entry(MilestoneKind.CASE_INTERRUPTED, names(InterruptionKind.values())),
            entry(MilestoneKind.CASE_CLOSED, names(ClosingGround.values())),
            entry(MilestoneKind.FINE_DECIDED, names(PenaltyKind.values())),
            entry(MilestoneKind.SANCTION_DECIDED, names(PenaltyKind.values())),
            entry(MilestoneKind.NO_PENALTY_DECIDED, names(PenaltyKind.values())),
            entry(MilestoneKind.WARNING_DECIDED, names(PenaltyKind.values())),
            entry(MilestoneKind.PENALTY_SERVED, names(PenaltyKind.values())),
            entry(MilestoneKind.COLLECTION_ENDED, names(EndCircumstance.values())),
            entry(MilestoneKind.FINE_GIVEN_UP, names(EndCircumstance.values())),
            entry(MilestoneKind.PLAN_DECIDED, Set.of("APPROVED", "REFUSED")),
            entry(MilestoneKind.COURT_ANSWERED, names(CourtOutcome.values())),
            entry(MilestoneKind.DECISION_CHALLENGED, names(ChallengeKind.values())),
            entry(MilestoneKind.CHALLENGE_ENDED, names(ChallengeOutcome.values())),
            entry(MilestoneKind.ORDER_ISSUED, Set.of("FIRST", "FOLLOWING")),
            entry(MilestoneKind.RECHECKED, names(RecheckResult.values())),
            entry(MilestoneKind.SEIZURE_LIFTED, names(LiftGround.values())),
            entry(MilestoneKind.LIMIT_DECIDED, names(LimitKind.values())),
            entry(MilestoneKind.LIMIT_ENDED, limitEnds()),
            entry(MilestoneKind.REFERRAL_HANDED_OVER, names(ReferralKind.values())),
            entry(MilestoneKind.REFERRAL_ANSWERED, names(ReferralAnswer.values())),
            entry(MilestoneKind.REFERRAL_CONCLUDED, names(ReferralOutcome.values())),
            entry(MilestoneKind.PARTY_LISTED, names(ListKind.values())),
            entry(MilestoneKind.PARTY_UNLISTED, names(ListKind.values())));

    private final Checklists checklists;
    private final StatutoryPeriods periods;

    Categories(Checklists checklists, StatutoryPeriods periods) {
        this.checklists = checklists;
        this.periods = periods;
    }

    /** The sorts of a kind; none where there is one sort only. */
    public Set<String> of(MilestoneKind kind) {
        return switch (kind) {
            case FINDING -> checklists.itemCodes();
            case CLOCK_MET -> periods.codes();
            default -> FIXED.getOrDefault(kind, Set.of());
        };
    }

    private static Set<String> limitEnds() {
        Set<String> ends = new HashSet<>(names(TerminationGround.values()));
        ends.add("LIFTED");
        return Set.copyOf(ends);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
