package org.lijian.casefile.penalty;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandling;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Handling;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ProposedActs;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.penalty.similar.SimilarBand;
import org.lijian.casefile.penalty.similar.SimilarDecisions;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of the head (处罚决定、不予处罚决定). */
@Service
public class PenaltyDecisions {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;
    private final AssessmentMapper assessments;
    private final PenaltyDocuments documents;
    private final Assessor assessor;
    private final SimilarDecisions similar;
    private final OriginalDecisions originals;
    private final PenaltyClocks clocks;
    private final StoppedDischarge stopped;
    private final FineHindrances hindrances;
    private final DecidingHeads heads;
    private final ObjectProvider<EqualTreatment> equal;
    private final Cases cases;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PenaltyDecisions(
            PenaltyStore store,
            PenaltyMapper mapper,
            AssessmentMapper assessments,
            PenaltyDocuments documents,
            Assessor assessor,
            SimilarDecisions similar,
            OriginalDecisions originals,
            PenaltyClocks clocks,
            StoppedDischarge stopped,
            FineHindrances hindrances,
            DecidingHeads heads,
            ObjectProvider<EqualTreatment> equal,
            Cases cases,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.assessments = assessments;
        this.documents = documents;
        this.assessor = assessor;
        this.similar = similar;
        this.originals = originals;
        this.clocks = clocks;
        this.stopped = stopped;
        this.hindrances = hindrances;
        this.heads = heads;
        this.equal = equal;
        this.cases = cases;
        this.time = time;
        this.events = events;
    }

    /**
     * Decides what was notified, or something lighter.
     *
     * @throws org.lijian.shared.Problem {@code G7-legal-review}, {@code G8-collective-discussion}, {@code G9-party-heard-first},
     *     {@code G10-not-above-notified}, {@code G10-not-heavier-than-notified}, {@code G11-amount-in-range},
     *     {@code G17-per-day-after-original}, {@code G18-no-per-day-after-stop}, {@code decided-by-principal}, {@code decider-not-investigator},
     *     {@code joint-unequal-without-reason}; what a {@link org.lijian.casefile.FineHindrance} says
     */
    @Transactional
    public PenaltyView decidePenalty(
            PenaltyId id, DecidePenalty command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        PenaltyView view = penalty.view();
        Ruling own = ruling(view, command, officer);
        ServedDecision original = originals.before(view, own.decidedOn());
        penalty.requireReadyToDecide(own.decidedOn(), time.now());
        heads.require(view, own.decidedOn(), officer);
        stopped.requireNone(view);
        Handling handling = original == null ? handlingOf(view, command, own) : null;
        Ruling ruling = handling == null ? own : own.over(handling.amount());
        if (!ruling.amount().isZero()) {
            hindrances.requireNone(view.caseId());
        }
        Assessment assessment = handling == null
                ? assessor.perDay(view, view.perDayGround(), Objects.requireNonNull(original), ruling.decidedOn())
                : assessor.ordinary(view, handling, ruling.decidedOn());
        DraftDecision draft = penalty.decide(ruling, assessment, time.now());
        if (handling != null) {
            requireEqualOr(ruling, view, handling.fine());
            draft = draft.heldAgainst(usual(view.violation(), handling.fine(), ruling, officer));
            handling.further().forEach(act -> usual(act.violation(), act.fine(), ruling, officer));
        }
        Decision decision = documents.issue(draft, view, original);
        penalty.issue(decision);
        store.save(penalty, expected);
        mapper.insertDecision(decision);
        assessments.insert(AssessmentRecord.of(id, AssessedPaper.DECISION, assessment));
        clocks.decided(penalty.view(), ruling.decidedOn());
        events.publishEvent(new PenaltyDecided(
                id,
                view.caseId(),
                view.kind(),
                officer.id(),
                view.region(),
                decision.disposition().isPenalty(),
                decision.disposition().outcome(decision.amount()),
                decision.amount(),
                decision.decidedOn(),
                decision.deliveryId(),
                original == null
                        ? null
                        : (int) assessor.count(view.perDayGround(), original).days()));
        return store.read(id).view();
    }

    private @Nullable SimilarBand usual(
            String violation, @Nullable ChosenFine fine, Ruling ruling, CurrentOfficer officer) {
        return fine == null || fine.grade() == FineGrade.REDUCED
                ? null
                : similar.requireUsualOr(ruling.deviationReason(), fine, violation, ruling.decidedOn(), officer.area());
    }

    /** They are looked up when they are needed: who answers depends on the penalties. */
    private void requireEqualOr(Ruling ruling, PenaltyView view, @Nullable ChosenFine fine) {
        if (ruling.deviationReason() == null) {
            Money own = fine == null ? Money.ZERO : fine.amount();
            equal.orderedStream()
                    .flatMap(others -> others.against(view.caseId(), view.violation(), own).stream())
                    .findFirst()
                    .ifPresent(problem -> {
                        throw problem;
                    });
        }
    }

    private Ruling ruling(PenaltyView penalty, DecidePenalty command, CurrentOfficer officer) {
        boolean perDay = penalty.kind() == PenaltyKind.PER_DAY;
        return new Ruling(
                amountOf(penalty, command),
                time.notInTheFuture(Require.present(command.decidedOn(), "/decidedOn"), "/decidedOn"),
                Require.text(command.reasons(), "/reasons", 2000),
                perDay ? null : Require.optionalText(command.deviationReason(), "/deviationReason", 2000),
                officer.id());
    }

    /** Only what was notified without a fine, or is disposed of in so many words, is decided without one. */
    private static Money amountOf(PenaltyView penalty, DecidePenalty command) {
        PenaltyView.IssuedNotice notice = penalty.notice();
        boolean fined = penalty.kind() == PenaltyKind.PER_DAY
                || (command.disposition() == null
                        && (notice == null || !notice.ownAmount().isZero()));
        Money amount = fined ? Require.present(command.amount(), "/amount") : command.amount();
        return amount == null ? Money.ZERO : amount;
    }

    /** What the head leaves unsaid is as it was notified and proposed. */
    private Handling handlingOf(PenaltyView penalty, DecidePenalty command, Ruling ruling) {
        Disposition disposition = command.disposition() == null
                ? penalty.issuedNotice().disposition()
                : Disposition.required(command.disposition());
        ChosenFine fine = command.amount() == null ? null : fineOf(penalty, command, ruling);
        return new Handling(disposition, fine, ruling.reasons(), furtherActs(penalty, command));
    }

    private List<ActHandling> furtherActs(PenaltyView penalty, DecidePenalty command) {
        CaseView caseFile = cases.caseFile(penalty.caseId());
        List<ActHandling> reported = caseFile.lastReport().handling().further();
        if (command.furtherActs() == null) {
            return reported;
        }
        ActHandlings known = ActHandlings.of(reported);
        return ProposedActs.required(command.furtherActs(), caseFile).stream()
                .map(act -> known.of(act.actId()).map(act::reckonedAs).orElse(act))
                .toList();
    }

    private ChosenFine fineOf(PenaltyView penalty, DecidePenalty command, Ruling ruling) {
        FineGrade grade = command.grade() == null ? Require.present(penalty.grade(), "/grade") : command.grade();
        CaseView.Report report = cases.caseFile(penalty.caseId()).lastReport();
        Choices choices = command.choices() == null ? report.choices() : Choices.required(command.choices());
        FineBasis basis = new FineBasis(command.baseAmount(), command.units()).or(report.basis());
        return new ChosenFine(ruling.amount(), grade, ruling.reasons(), choices, basis);
    }
}
