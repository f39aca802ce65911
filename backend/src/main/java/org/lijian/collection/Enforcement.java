package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.PenaltyId;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a fine is not paid: the demand (催告), then the court (申请人民法院强制执行); 《行政强制法》第五十三条至第五十六条. */
@Service
public class Enforcement {
    private static final String DEMAND = "DUN";

    private final CollectionMapper mapper;
    private final CollectionFiles files;
    private final CollectionPapers papers;
    private final StatutoryPeriods periods;
    private final Deadlines deadlines;
    private final PaymentClocks clocks;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Enforcement(
            CollectionMapper mapper,
            CollectionFiles files,
            CollectionPapers papers,
            StatutoryPeriods periods,
            Deadlines deadlines,
            PaymentClocks clocks,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.papers = papers;
        this.periods = periods;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Asks the party once more to perform, with the exact amount of that day.
     *
     * @throws org.lijian.shared.Problem {@code nothing-overdue}, {@code payment-plan-undecided}
     */
    @Transactional
    public CollectionView demand(
            CollectionId id, IssueDemand command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        Demand known = mapper.demand(command.id());
        if (known != null) {
            if (!known.collectionId().equals(id) || !known.issuedOn().equals(command.issuedOn())) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return files.view(file);
        }
        time.notInTheFuture(command.issuedOn(), "/issuedOn");
        FineCollection fine = file.fine();
        fine.requireOpen();
        if (file.undecidedPlan().isPresent()) {
            throw CollectionRefusal.PLAN_UNDECIDED.with();
        }
        Ledger ledger = files.ledger(file);
        LocalDate due = ledger.nextDueOn();
        if (!due.isBefore(command.issuedOn())) {
            throw CollectionRefusal.NOTHING_OVERDUE
                    .with("on", command.issuedOn(), "dueOn", due)
                    .at("/issuedOn");
        }
        fine.file();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        Money outstanding = ledger.outstanding(command.issuedOn());
        CollectionPapers.Paper paper = papers.demand(
                fine, ledger.surcharge(command.issuedOn()), outstanding, command.issuedOn(), officer.id());
        mapper.insertDemand(new Demand(
                command.id(),
                id,
                command.issuedOn(),
                outstanding,
                paper.documentId(),
                paper.number(),
                paper.deliveryId(),
                officer.id(),
                time.now(),
                null,
                null));
        events.publishEvent(
                new DemandIssued(id, fine.penaltyId(), officer.id(), fine.region(), outstanding, paper.deliveryId()));
        return files.view(id, officer);
    }

    /** Ten working days begin when the party has the demand, and the bureau sees until when it may go to court. */
    @EventListener
    @Order(0)
    @Transactional
    public void on(DocumentDelivered delivered) {
        if (delivered.documentType() != DocumentType.PERFORMANCE_DEMAND) {
            return;
        }
        PenaltyId penaltyId = new PenaltyId(delivered.subjectId());
        FineCollection fine = Objects.requireNonNull(mapper.findByPenalty(penaltyId), "a demand is about a fine");
        LocalDate waits = deadlines
                .start(new StartDeadline(DEMAND, penaltyId.value(), fine.region(), delivered.deliveredOn(), "催告书送达回证"))
                .dueOn();
        mapper.serveDemand(delivered.documentId(), delivered.deliveredOn(), waits);
        startCourt(files.of(fine));
    }

    /** The party has until the day on which the period after the demand really ends. */
    @EventListener
    @Order(0)
    @Transactional
    public void follow(DeadlineMoved moved) {
        if (moved.code().equals(DEMAND)) {
            mapper.moveWaiting(new PenaltyId(moved.subjectId()), moved.dueBefore(), moved.dueAfter());
        }
    }

    /**
     * Has a court enforce the decision.
     *
     * @throws org.lijian.shared.Problem {@code challenge-open}, {@code court-before-demand}, {@code court-before-remedies-end},
     *     {@code court-before-deferral-ends}, {@code court-too-late}
     */
    @Transactional
    public CollectionView apply(
            CollectionId id, ApplyToCourt command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        levels.require(ApprovalMatter.COURT_APPLICATION, officer);
        CourtApplication known = mapper.application(command.id());
        if (known != null) {
            if (!known.collectionId().equals(id)
                    || !known.appliedOn().equals(command.appliedOn())
                    || !known.court().equals(command.court())) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return files.view(file);
        }
        time.notInTheFuture(command.appliedOn(), "/appliedOn");
        FineCollection fine = file.fine();
        fine.requireOpen();
        Demand demand = requireMayApply(file, command.appliedOn());
        fine.file();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        Money outstanding = files.ledger(file).outstanding(command.appliedOn());
        DocumentView paper = papers.application(fine, demand, outstanding, command, officer.id());
        mapper.insertApplication(new CourtApplication(
                command.id(),
                id,
                command.appliedOn(),
                command.court(),
                outstanding,
                paper.id(),
                Objects.requireNonNull(paper.number(), "an application is numbered"),
                officer.id(),
                time.now(),
                null,
                null,
                null,
                null,
                null));
        clocks.courtAsked(fine, command.appliedOn());
        events.publishEvent(
                new CourtAsked(id, fine.penaltyId(), officer.id(), fine.region(), outstanding, command.appliedOn()));
        return files.view(id, officer);
    }

    /**
     * Records what the court answered; one that accepts ends the collection.
     *
     * @throws org.lijian.shared.Problem {@code court-not-asked}
     */
    @Transactional
    public CollectionView answer(
            CollectionId id, RecordCourtAnswer command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        FineCollection fine = file.fine();
        fine.requireOpen();
        CourtApplication asked = file.unansweredApplication().orElseThrow(CollectionRefusal.COURT_NOT_ASKED::with);
        time.notInTheFuture(command.answeredOn(), "/answeredOn");
        Require.that(
                command,
                !command.answeredOn().isBefore(asked.appliedOn()),
                "/answeredOn",
                "早于申请日",
                "is before the application");
        if (command.outcome() == CourtOutcome.ACCEPTED) {
            Require.present(command.caseNumber(), "/caseNumber");
            fine.accepted();
        } else {
            Require.present(command.reasons(), "/reasons");
        }
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        mapper.updateApplication(asked.answered(command, officer.id()));
        events.publishEvent(new CourtAnswered(
                id,
                fine.penaltyId(),
                fine.caseId(),
                officer.id(),
                fine.region(),
                command.outcome(),
                command.answeredOn()));
        return files.view(id, officer);
    }

    /** When a court may be asked at the earliest; while a challenge is under way nobody knows, and it is looked at again in a year. */
    @Transactional(readOnly = true)
    public Instant mayApplyFrom(PenaltyId penaltyId) {
        CollectionFile file =
                files.of(Objects.requireNonNull(mapper.findByPenalty(penaltyId), "only a fine is enforced"));
        @Nullable CourtWindow window = CourtWindow.of(file, periods);
        if (window == null) {
            return LegalTime.endOf(time.today().plusYears(1));
        }
        LocalDate opensAfter = window.opensAfter();
        LocalDate demanded = file.lastDemand().map(Demand::waitsUntil).orElse(opensAfter);
        return LegalTime.endOf(demanded.isAfter(opensAfter) ? demanded : opensAfter);
    }

    private Demand requireMayApply(CollectionFile file, LocalDate on) {
        @Nullable CourtWindow window = CourtWindow.of(file, periods);
        if (window == null) {
            throw CollectionRefusal.CHALLENGE_OPEN.with();
        }
        Demand demand = file.lastDemand().orElseThrow(() -> CollectionRefusal.COURT_BEFORE_DEMAND.with("until", "未催告"));
        @Nullable LocalDate waits = demand.waitsUntil();
        if (waits == null || !on.isAfter(waits)) {
            throw CollectionRefusal.COURT_BEFORE_DEMAND.with("until", waits == null ? "未送达" : waits);
        }
        window.requireOpen(on);
        return demand;
    }

    /** A fine that is late may be enforced: from now on the bureau is warned of the end of its three months. */
    @Transactional
    public void becomesEnforceable(PenaltyId penaltyId) {
        startCourt(files.of(Objects.requireNonNull(mapper.findByPenalty(penaltyId), "only a fine is enforced")));
    }

    /** The three months of the bureau run anew when a challenge has moved their beginning. */
    @EventListener
    @Order(0)
    @Transactional
    public void on(ChallengeEnded ended) {
        restartCourt(ended.penaltyId());
    }

    /** And when the party may pay later. */
    @EventListener
    @Order(0)
    @Transactional
    public void on(PaymentPlanDecided decided) {
        restartCourt(decided.penaltyId());
    }

    private void restartCourt(PenaltyId penaltyId) {
        CollectionFile file = files.of(Objects.requireNonNull(mapper.findByPenalty(penaltyId), "the fine is known"));
        if (file.fine().status() == CollectionStatus.OPEN
                && (clocks.runsToCourt(file.fine())
                        || files.ledger(file).nextDueOn().isBefore(time.today()))) {
            startCourt(file);
        }
    }

    private void startCourt(CollectionFile file) {
        @Nullable CourtWindow window = CourtWindow.of(file, periods);
        if (window != null) {
            clocks.runToCourt(file.fine(), window.opensAfter(), time.today());
        }
    }
}
