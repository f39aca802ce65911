package org.lijian.casefile.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The penalties of the bureau between notice and decision: what the party says, what is reviewed and discussed, and who may see it. */
@Service
public class Penalties {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;
    private final PenaltyDocuments documents;
    private final Assessor assessor;
    private final OriginalDecisions originals;
    private final DiscussionPanel panel;
    private final PenaltyClocks clocks;
    private final StoppedDischarge stopped;
    private final Cases cases;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Penalties(
            PenaltyStore store,
            PenaltyMapper mapper,
            PenaltyDocuments documents,
            Assessor assessor,
            OriginalDecisions originals,
            DiscussionPanel panel,
            PenaltyClocks clocks,
            StoppedDischarge stopped,
            Cases cases,
            Parties parties,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.documents = documents;
        this.assessor = assessor;
        this.originals = originals;
        this.panel = panel;
        this.clocks = clocks;
        this.stopped = stopped;
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
        if (!command.result().isRefusal() || !perDayMayFollow(command.caseId(), command.violation())) {
            throw PenaltyRefusal.NOT_PER_DAY_ELIGIBLE.with("violation", command.violation());
        }
        stopped.requireNone(command.caseId(), command.orderServedOn(), command.recheckedOn());
        originals.lock(command.caseId());
        Penalty penalty = Penalty.perDay(caseFile, kindOf(caseFile), command, time.today());
        PenaltyView view = penalty.view();
        store.add(penalty);
        mapper.insertPerDayGround(PerDayGround.of(view.id(), command));
        clocks.perDayOpened(view, command);
        events.publishEvent(new PenaltyPrepared(
                view.id(), view.caseId(), view.kind(), command.by(), view.region(), view.investigators()));
        return view.id();
    }

    /** Whether a refused correction of one act of this case can be penalised per day: by the act, its party, its fine, and because it is being handled. */
    @Transactional(readOnly = true)
    public boolean perDayMayFollow(CaseId id, String violation) {
        CaseView caseFile = cases.caseFile(id);
        return caseFile.underHandling()
                && caseFile.violations().contains(violation)
                && originals.mayStillFine(id, violation)
                && assessor.mayBePenalisedPerDay(violation, kindOf(caseFile));
    }

    /** Whether a seizure, a restriction or a halt stopped the discharge between an order and its recheck, so that no day is penalised. */
    @Transactional(readOnly = true)
    public boolean dischargeStopped(CaseId id, LocalDate orderServedOn, LocalDate recheckedOn) {
        return stopped.between(id, orderServedOn, recheckedOn).isPresent();
    }

    @Transactional
    public PenaltyView recordStatement(
            PenaltyId id, RecordStatement command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForParty(id, officer);
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
        Penalty penalty = store.readForParty(id, officer);
        LocalDate receivedOn = time.notInTheFuture(Require.present(command.receivedOn(), "/receivedOn"), "/receivedOn");
        HearingAnswer answer = penalty.deliberation()
                .answerHearing(
                        Require.present(command.answer(), "/answer"), receivedOn, command.postedOn(), officer.id());
        store.save(penalty, expected);
        mapper.insertHearingAnswer(answer);
        clocks.hearingAnswered(penalty.view(), Objects.requireNonNullElse(answer.postedOn(), receivedOn));
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

    /**
     * The head has the penalty reviewed for law or discussed before deciding, whatever its amount; the step is on the list of whose it is.
     *
     * @throws org.lijian.shared.Problem {@code not-at-this-step} where that step is due already
     */
    @Transactional
    public PenaltyView requireStep(
            PenaltyId id, RequireStep command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        RequiredStep required = penalty.deliberation()
                .require(
                        Require.present(command.step(), "/step"),
                        Require.text(command.reason(), "/reason", 1000),
                        time.today(),
                        officer.id());
        store.save(penalty, expected);
        mapper.insertRequiredStep(required);
        events.publishEvent(new StepRequired(id, required.step(), officer.id()));
        return read(id);
    }

    /** @throws org.lijian.shared.Problem {@code G8-investigators-do-not-vote}, {@code decider-not-investigator} */
    @Transactional
    public PenaltyView recordDiscussion(
            PenaltyId id, RecordDiscussion command, ExpectedVersion expected, CurrentOfficer officer) {
        Penalty penalty = store.readForUpdate(id, officer);
        LocalDate heldOn = time.notInTheFuture(Require.present(command.heldOn(), "/heldOn"), "/heldOn");
        Ballot ballot = panel.ballot(command, heldOn);
        boolean again = !penalty.view().discussions().isEmpty();
        Discussion discussion = penalty.deliberation()
                .discuss(
                        heldOn,
                        ballot,
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

    /** What still has to happen before the decision by the law of today, which may ask for more than that of the notice's day. */
    @Transactional(readOnly = true)
    public DueSteps stepsDue(PenaltyId id) {
        Penalty penalty = store.read(id);
        return penalty.deliberation().dueSteps(assessor.isDiscussed(penalty.view(), time.today()));
    }

    /** What has to follow the service of the decision; it has to be made. */
    @Transactional(readOnly = true)
    public Performance performanceDue(PenaltyId id) {
        return Performance.of(read(id).issuedDecision());
    }

    @Transactional(readOnly = true)
    public Page<PenaltySummary> penalties(@Nullable CaseId caseId, PageRequest page, CurrentOfficer officer) {
        return store.page(caseId, page, officer);
    }

    private PartyKind kindOf(CaseView caseFile) {
        return parties.party(caseFile.partyId()).kind();
    }

    private PenaltyView read(PenaltyId id) {
        return store.read(id).view();
    }
}
