package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.deadline.DeadlineChanges;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.EndStop;
import org.lijian.deadline.StartDeadline;
import org.lijian.deadline.StopDeadline;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The periods of a referral, ours and the other side's, and the stop of the case's own while a crime is looked into. */
@Component
class ReferralClocks {
    private static final String DETAIN_TRANSFER = "DETAIN_TRANSFER";
    private static final String DETAIN_SUPPLEMENT = "DETAIN_SUPPL";
    private static final String DETAIN_RETURN = "DETAIN_RETURN";
    private static final String DETAIN_COPY = "DETAIN_COPY";
    private static final String CRIME_HEAD = "CRIME_HEAD";
    private static final String CRIME_TRANSFER = "CRIME_TRANSFER";
    private static final String CRIME_OPINION = "CRIME_OPINION";
    private static final String CRIME_SUPPLEMENT_ASKED = "CRIME_SUPPL_ASK";
    private static final String CRIME_SUPPLEMENT = "CRIME_SUPPL";
    private static final String CRIME_POLICE = "CRIME_POLICE";
    private static final String CRIME_POLICE_LEADS = "CRIME_POLICE_LEADS";
    private static final String CRIME_POLICE_COMPLEX = "CRIME_POLICE_COMPLEX";
    private static final String CRIME_OBJECTS = "CRIME_OBJECTS";
    private static final String CRIME_RECONSIDER = "CRIME_RECONSIDER";
    private static final String CRIME_RECONSIDER_ANSWER = "CRIME_RECONSIDER_ANSWER";
    private static final String CRIME_SUPERVISION = "CRIME_SUPERVISION";
    /** The time to decide on the penalty; its subject is the case, or the penalty itself where that is per day. */
    private static final String DECISION = "DECISION";

    /** Whose end the process waits for: the times the other side has to answer. */
    private static final Set<String> OF_THE_OTHER_SIDE =
            Set.of(DETAIN_RETURN, CRIME_POLICE, CRIME_POLICE_LEADS, CRIME_POLICE_COMPLEX, CRIME_RECONSIDER_ANSWER);

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final Penalties penalties;

    ReferralClocks(Deadlines deadlines, DeadlineChanges changes, Penalties penalties) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.penalties = penalties;
    }

    static boolean isOfTheOtherSide(String code) {
        return OF_THE_OTHER_SIDE.contains(code);
    }

    void proposed(Referral referral) {
        if (referral.kind() == ReferralKind.CRIME) {
            start(referral, CRIME_HEAD, referral.proposedOn(), "涉嫌犯罪案件移送报告");
            LocalDate opinion = referral.opinionReceivedOn();
            if (opinion != null) {
                start(referral, CRIME_OPINION, opinion, "检察意见");
            }
        }
    }

    void decided(Referral referral, boolean approved, LocalDate on) {
        meet(referral, CRIME_HEAD, on);
        if (!approved) {
            return;
        }
        switch (referral.kind()) {
            case DETENTION -> start(referral, DETAIN_TRANSFER, on, "移送审批表");
            case CRIME -> start(referral, CRIME_TRANSFER, on, "移送审批表");
            case TRANSFER -> {}
        }
    }

    void handedOver(Referral referral, LocalDate on, String number, OfficerId by) {
        List.of(DETAIN_TRANSFER, CRIME_TRANSFER, CRIME_OPINION).forEach(code -> meet(referral, code, on));
        if (referral.kind() == ReferralKind.CRIME) {
            StopDeadline stop = new StopDeadline(ExclusionKind.CRIME_REFERRAL, on, null, "涉嫌犯罪案件移送期间不计入处罚期限", number);
            decisionsOf(referral.caseId()).forEach(subject -> changes.standStill(subject, DECISION, stop, by));
        }
    }

    /** A per-day penalty that is opened while a crime is looked into waits as well. */
    void perDayOpened(Referral referral, UUID penalty, OfficerId by) {
        LocalDate handedOverOn = referral.handedOverOn();
        if (handedOverOn != null) {
            changes.standStill(
                    penalty,
                    DECISION,
                    new StopDeadline(ExclusionKind.CRIME_REFERRAL, handedOverOn, null, "涉嫌犯罪案件移送期间不计入处罚期限", "移送书"),
                    by);
        }
    }

    /** From the receipt the police's time is counted. */
    void received(Referral referral, LocalDate on, String number) {
        switch (referral.kind()) {
            case DETENTION -> {
                start(referral, DETAIN_SUPPLEMENT, on, "回执 " + number);
                referral.awaitAnswerUntil(start(referral, DETAIN_RETURN, on, "回执 " + number));
            }
            case CRIME -> {
                start(referral, CRIME_SUPPLEMENT_ASKED, on, "回执 " + number);
                referral.awaitAnswerUntil(start(referral, CRIME_POLICE, on, "回执 " + number));
            }
            case TRANSFER -> {}
        }
    }

    /** The last day on which the police may ask for more papers, where that is limited. */
    @Nullable LocalDate lastDayToAskForPapers(Referral referral) {
        return lastDay(referral, DETAIN_SUPPLEMENT).orElse(null);
    }

    void supplementAsked(Referral referral, LocalDate on) {
        meet(referral, DETAIN_SUPPLEMENT, on);
        meet(referral, CRIME_SUPPLEMENT_ASKED, on);
        if (referral.kind() == ReferralKind.CRIME) {
            start(referral, CRIME_SUPPLEMENT, on, "补正通知");
        }
    }

    void supplemented(Referral referral, LocalDate on) {
        meet(referral, CRIME_SUPPLEMENT, on);
    }

    void answered(Referral referral, StepKind step, RecordAnswer answer) {
        OF_THE_OTHER_SIDE.forEach(code -> meet(referral, code, answer.decidedOn()));
        meet(referral, DETAIN_SUPPLEMENT, answer.decidedOn());
        meet(referral, CRIME_SUPPLEMENT_ASKED, answer.decidedOn());
        switch (answer.answer()) {
            case DETAINED -> start(referral, DETAIN_COPY, answer.decidedOn(), answer.number());
            case FILED -> start(referral, CRIME_OBJECTS, answer.receivedOn(), answer.number());
            case NOT_FILED -> refused(referral, step, answer);
            case LEADS_TO_CHECK -> longer(referral, CRIME_POLICE_LEADS, answer);
            case COMPLEX -> longer(referral, CRIME_POLICE_COMPLEX, answer);
            case RETURNED, ACCEPTED, FORWARDED -> {}
        }
    }

    private void refused(Referral referral, StepKind step, RecordAnswer answer) {
        if (step == StepKind.ANSWERED) {
            start(referral, CRIME_RECONSIDER, answer.receivedOn(), answer.number());
        } else if (step == StepKind.RECONSIDERED) {
            start(referral, CRIME_SUPERVISION, answer.receivedOn(), answer.number());
        }
    }

    /** The longer time, too, is counted from the receipt. */
    private void longer(Referral referral, String code, RecordAnswer answer) {
        LocalDate received = deadlines
                .latest(referral.id().value(), CRIME_POLICE)
                .orElseThrow()
                .triggeredOn();
        referral.awaitAnswerUntil(start(referral, code, received, answer.number()));
    }

    void copied(Referral referral, LocalDate on) {
        meet(referral, DETAIN_COPY, on);
    }

    void objectsHandedOver(Referral referral, LocalDate on) {
        meet(referral, CRIME_OBJECTS, on);
    }

    /** The last day on which the police can be asked again. */
    @Nullable LocalDate lastDayToAskAgain(Referral referral) {
        return lastDay(referral, CRIME_RECONSIDER).orElse(null);
    }

    void responded(Referral referral, RespondToNoFiling response) {
        meet(referral, CRIME_RECONSIDER, response.respondedOn());
        meet(referral, CRIME_SUPERVISION, response.respondedOn());
        if (response.response() == NoFilingResponse.RECONSIDERATION) {
            referral.awaitAnswerUntil(start(referral, CRIME_RECONSIDER_ANSWER, response.respondedOn(), "复议申请"));
        }
    }

    /** Once it is known what becomes of a suspected crime, the time to decide on the penalty runs again. */
    void concluded(Referral referral, String proof, OfficerId by) {
        if (referral.kind() == ReferralKind.CRIME && !referral.isOpen()) {
            EndStop end = new EndStop(
                    referral.concludedOn(), "涉嫌犯罪案件移送：" + referral.outcome().zh(), proof);
            decisionsOf(referral.caseId())
                    .forEach(subject -> changes.runOn(subject, DECISION, ExclusionKind.CRIME_REFERRAL, end, by));
        }
    }

    private List<UUID> decisionsOf(CaseId caseId) {
        return Stream.concat(
                        Stream.of(caseId.value()),
                        penalties.ofCase(caseId).stream()
                                .filter(penalty -> penalty.kind() == PenaltyKind.PER_DAY)
                                .map(PenaltyView::id)
                                .map(id -> id.value()))
                .toList();
    }

    private Optional<LocalDate> lastDay(Referral referral, String code) {
        return deadlines.latest(referral.id().value(), code).map(DeadlineView::dueOn);
    }

    private LocalDate start(Referral referral, String code, LocalDate on, String proof) {
        return deadlines
                .start(new StartDeadline(code, referral.id().value(), referral.region(), on, proof))
                .dueOn();
    }

    private void meet(Referral referral, String code, LocalDate on) {
        deadlines.meet(referral.id().value(), code, on);
    }
}
