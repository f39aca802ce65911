package org.lijian.casefile.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.casefile.penalty.similar.SimilarDecisions;
import org.lijian.law.discretion.FineGrade;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The penalties of the bureau, from the intended fine to the served decision. */
@Service
public class Penalties {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;
    private final AssessmentMapper assessments;
    private final PenaltyDocuments documents;
    private final Assessor assessor;
    private final SimilarDecisions similar;
    private final DiscussionPanel panel;
    private final PenaltyClocks clocks;
    private final StoppedDischarge stopped;
    private final FineHindrances hindrances;
    private final Cases cases;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Penalties(
            PenaltyStore store,
            PenaltyMapper mapper,
            AssessmentMapper assessments,
            PenaltyDocuments documents,
            Assessor assessor,
            SimilarDecisions similar,
            DiscussionPanel panel,
            PenaltyClocks clocks,
            StoppedDischarge stopped,
            FineHindrances hindrances,
            Cases cases,
            Parties parties,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.assessments = assessments;
        this.documents = documents;
        this.assessor = assessor;
        this.similar = similar;
        this.panel = panel;
        this.clocks = clocks;
        this.stopped = stopped;
        this.hindrances = hindrances;
        this.cases = cases;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    /**
     * Opens the per-day penalty of one order and its recheck; the same order again is answered with the penalty it has.
     *
     * @throws org.lijian.shared.Problem {@code per-day-not-eligible}, {@code G18-no-per-day-after-stop}; ask {@link #perDayMayFollow} and
     *     {@link #dischargeStopped} first where that is no mistake
     */
    @Transactional
    public PenaltyId openPerDay(OpenPerDayPenalty command) {
        PenaltyId known = mapper.byOrder(command.orderId());
        if (known != null) {
            return known;
        }
        CaseView caseFile = cases.caseFile(command.caseId());
        if (!command.result().isRefusal() || !perDayMayFollow(command.caseId())) {
            throw PenaltyRefusal.NOT_PER_DAY_ELIGIBLE.with("violation", caseFile.violation());
        }
        stopped.requireNone(command.caseId(), command.orderServedOn(), command.recheckedOn());
        lockOriginal(command.caseId());
        Penalty penalty = Penalty.perDay(caseFile, kindOf(caseFile), command, time.today());
        PenaltyView view = penalty.view();
        store.add(penalty);
        mapper.insertPerDayGround(PerDayGround.of(view.id(), command));
        clocks.perDayOpened(view, command);
        events.publishEvent(new PenaltyPrepared(
                view.id(), view.caseId(), view.kind(), command.by(), view.region(), view.investigators()));
        return view.id();
    }

    /** Whether a refused correction in this case can be penalised per day: by its act, its party, and because the case is being handled. */
    @Transactional(readOnly = true)
    public boolean perDayMayFollow(CaseId id) {
        CaseView caseFile = cases.caseFile(id);
        return caseFile.underHandling() && assessor.mayBePenalisedPerDay(caseFile.violation(), kindOf(caseFile));
    }

    /** Whether a seizure, a restriction or a halt stopped the discharge between an order and its recheck, so that no day is penalised. */
    @Transactional(readOnly = true)
    public boolean dischargeStopped(CaseId id, LocalDate orderServedOn, LocalDate recheckedOn) {
        return stopped.between(id, orderServedOn, recheckedOn).isPresent();
    }

    /** @throws org.lijian.shared.Problem {@code G17-per-day-after-original}, {@code G18-no-per-day-after-stop} */
    @Transactional
    public PenaltyView issueNotice(
            PenaltyId id, IssueNotice command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = readForParty(id, officer);
        PenaltyView view = penalty.view();
        LocalDate issuedOn = time.notInTheFuture(Require.present(command.issuedOn(), "/issuedOn"), "/issuedOn");
        ServedDecision original = originalOf(view, issuedOn);
        penalty.requirePrepared();
        stopped.requireNone(view);
        String facts = Require.optionalText(command.facts(), "/facts", 4000);
        CaseView.Report report = cases.caseFile(view.caseId()).lastReport();
        Assessment assessment = original == null
                ? assessor.ordinary(view, report.fine(), issuedOn)
                : assessor.perDay(view, view.perDayGround(), original, issuedOn);
        String stated = original == null ? report.facts() : PenaltyDocuments.recheckFacts(view.perDayGround());
        DraftNotice draft = penalty.draftNotice(issuedOn, facts == null ? stated : facts, assessment, officer.id());
        Notice notice = documents.issue(draft, view, original);
        penalty.issue(notice);
        store.save(penalty, expected);
        mapper.insertNotice(notice);
        assessments.insert(AssessmentRecord.of(id, AssessedPaper.NOTICE, assessment));
        events.publishEvent(new NoticeIssued(
                id, view.caseId(), view.kind(), notice.deliveryId(), officer.id(), notice.hearingOffered()));
        return read(id);
    }

    @Transactional
    public PenaltyView recordStatement(
            PenaltyId id, RecordStatement command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = readForParty(id, officer);
        LocalDate receivedOn = time.notInTheFuture(Require.present(command.receivedOn(), "/receivedOn"), "/receivedOn");
        Statement statement = penalty.deliberation()
                .recordStatement(
                        receivedOn,
                        Require.text(command.summary(), "/summary", 4000),
                        Require.present(command.accepted(), "/accepted"),
                        Require.text(command.response(), "/response", 2000),
                        officer.id());
        store.save(penalty, expected);
        mapper.insertStatement(statement);
        clocks.stated(penalty.view(), receivedOn);
        events.publishEvent(new StatementRecorded(id, officer.id()));
        return read(id);
    }

    @Transactional
    public PenaltyView answerHearingOffer(
            PenaltyId id, AnswerHearingOffer command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = readForParty(id, officer);
        LocalDate receivedOn = time.notInTheFuture(Require.present(command.receivedOn(), "/receivedOn"), "/receivedOn");
        HearingAnswer answer = penalty.deliberation()
                .answerHearing(Require.present(command.answer(), "/answer"), receivedOn, officer.id());
        store.save(penalty, expected);
        mapper.insertHearingAnswer(answer);
        clocks.hearingAnswered(penalty.view(), receivedOn);
        events.publishEvent(new HearingAnswered(id, officer.id(), answer.choice() == HearingChoice.REQUESTED));
        return read(id);
    }

    /** The hearing that was asked for has ended, in whatever way; the procedure goes on. */
    @Transactional
    public void hearingOver(HearingOver over) {
        Penalty penalty = store.readForUpdate(over.penaltyId());
        ConcludedHearing hearing = new ConcludedHearing(
                over.penaltyId(), over.result(), over.on(), over.chair(), over.report(), over.by());
        penalty.deliberation().hearingOver(hearing);
        store.save(penalty);
        mapper.insertHearing(hearing);
    }

    @Transactional
    public PenaltyView legalReview(
            PenaltyId id, ReviewLegally command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        LegalReview review = penalty.deliberation()
                .reviewLegally(
                        Require.present(command.outcome(), "/outcome"),
                        Require.text(command.opinion(), "/opinion", 1000),
                        time.today(),
                        officer.id());
        store.save(penalty, expected);
        mapper.insertLegalReview(review);
        events.publishEvent(new PenaltyLegallyReviewed(id, officer.id(), review.outcome() == ReviewOutcome.PASSED));
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code G8-investigators-do-not-vote} */
    @Transactional
    public PenaltyView recordDiscussion(
            PenaltyId id, RecordDiscussion command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        LocalDate heldOn = time.notInTheFuture(Require.present(command.heldOn(), "/heldOn"), "/heldOn");
        List<Vote> votes = panel.votes(command);
        boolean again = !penalty.view().discussions().isEmpty();
        Discussion discussion = penalty.deliberation()
                .discuss(
                        heldOn,
                        votes,
                        panel.observers(command),
                        Require.text(command.conclusion(), "/conclusion", 2000),
                        officer.id(),
                        time.now());
        store.save(penalty, expected);
        mapper.insertDiscussion(discussion);
        penalty.deliberation().attendancesOf(discussion).forEach(mapper::insertAttendance);
        PenaltyView view = penalty.view();
        documents.discussionRecord(
                view, view.discussions().get(view.discussions().size() - 1), officer.id());
        events.publishEvent(new PenaltyDiscussed(id, officer.id(), again));
        return read(id);
    }

    /**
     * @throws org.lijian.shared.Problem {@code G7-legal-review}, {@code G8-collective-discussion}, {@code G9-party-heard-first},
     *     {@code G10-not-above-notified}, {@code G11-amount-in-range}, {@code G17-per-day-after-original}, {@code G18-no-per-day-after-stop};
     *     what a {@link org.lijian.casefile.FineHindrance} says
     */
    @Transactional
    public PenaltyView decidePenalty(
            PenaltyId id, DecidePenalty command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        PenaltyView view = penalty.view();
        Ruling ruling = new Ruling(
                Require.present(command.amount(), "/amount"),
                time.notInTheFuture(Require.present(command.decidedOn(), "/decidedOn"), "/decidedOn"),
                Require.text(command.reasons(), "/reasons", 2000),
                view.kind() == PenaltyKind.PER_DAY
                        ? null
                        : Require.optionalText(command.deviationReason(), "/deviationReason", 2000),
                officer.id());
        ServedDecision original = originalOf(view, ruling.decidedOn());
        penalty.requireReadyToDecide(ruling.decidedOn(), time.now());
        stopped.requireNone(view);
        hindrances.requireNone(view.caseId());
        Assessment assessment = original == null
                ? assessor.ordinary(view, fineOf(view, command, ruling), ruling.decidedOn())
                : assessor.perDay(view, view.perDayGround(), original, ruling.decidedOn());
        DraftDecision draft = penalty.decide(ruling, assessment, time.now());
        if (original == null) {
            ChosenFine fine = fineOf(view, command, ruling);
            draft = draft.heldAgainst(similar.requireUsualOr(
                    ruling.deviationReason(), fine, view.violation(), ruling.decidedOn(), officer.area()));
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
                decision.amount(),
                decision.decidedOn(),
                decision.deliveryId(),
                original == null ? null : (int) assessor.count(view.perDayGround(), original).days()));
        return read(id);
    }

    @Transactional(readOnly = true)
    public PenaltyView penalty(PenaltyId id) {
        return read(id);
    }

    /** The penalty as far as {@code reader} may know of it. */
    @Transactional(readOnly = true)
    public PenaltyView penalty(PenaltyId id, CurrentOfficer reader) {
        PenaltyView view = read(id);
        reader.requireToKnowOf(view.region(), id);
        return view;
    }

    /** Every penalty of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<PenaltyView> ofCase(CaseId id) {
        return store.ofCase(id).stream().map(Penalty::view).toList();
    }

    /** The instant at which the party's period to state, to defend and to ask for a hearing is over; the notice has to be served. */
    @Transactional(readOnly = true)
    public Instant statementPeriodEnds(PenaltyId id) {
        return LegalTime.endOf(store.read(id).statementEnds());
    }

    /** What still has to happen before the decision; the notice has to be served. */
    @Transactional(readOnly = true)
    public DueSteps stepsDue(PenaltyId id) {
        return store.read(id).deliberation().dueSteps();
    }

    @Transactional(readOnly = true)
    public Page<PenaltySummary> penalties(@Nullable CaseId caseId, PageRequest page, CurrentOfficer officer) {
        return store.page(caseId, page, officer);
    }

    /** For what the party is told and says: the clerks do it, or those who investigate the case. */
    private Penalty readForParty(PenaltyId id, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        if (!officer.has(Role.CLERK) && !penalty.isInvestigatedBy(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        return penalty;
    }

    /** The decision a per-day penalty follows, as served by {@code on}; none for an ordinary penalty. */
    private @Nullable ServedDecision originalOf(PenaltyView penalty, LocalDate on) {
        if (penalty.kind() == PenaltyKind.ORDINARY) {
            return null;
        }
        PenaltyId original = mapper.ordinaryOf(penalty.caseId());
        if (original == null) {
            throw Penalty.notYet("原处罚尚在审查");
        }
        return store.read(original).asOriginal(on);
    }

    /** What the head leaves unsaid is as the report proposes it. */
    private ChosenFine fineOf(PenaltyView penalty, DecidePenalty command, Ruling ruling) {
        FineGrade grade = command.grade() == null ? Require.present(penalty.grade(), "/grade") : command.grade();
        Choices choices = command.choices() == null
                ? cases.caseFile(penalty.caseId()).lastReport().fine().choices()
                : Choices.required(command.choices());
        return new ChosenFine(ruling.amount(), grade, ruling.reasons(), choices);
    }

    /** Whoever comes second, this or the service of the original decision, has to learn of the other: nothing may wait for what has been. */
    private void lockOriginal(CaseId caseId) {
        PenaltyId original = mapper.ordinaryOf(caseId);
        if (original != null) {
            store.readForUpdate(original);
        }
    }

    private PartyKind kindOf(CaseView caseFile) {
        return parties.party(caseFile.partyId()).kind();
    }

    private PenaltyView read(PenaltyId id) {
        return store.read(id).view();
    }
}
