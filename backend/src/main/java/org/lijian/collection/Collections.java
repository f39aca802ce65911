package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fines that are owed and what has been paid of them. */
@Service
public class Collections {
    private final CollectionMapper mapper;
    private final CollectionFiles files;
    private final PaymentClocks clocks;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Collections(
            CollectionMapper mapper,
            CollectionFiles files,
            PaymentClocks clocks,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.clocks = clocks;
        this.time = time;
        this.events = events;
    }

    /** The surcharge of a fine that is not settled runs from the day the period to pay really ends on. */
    @EventListener
    @Order(0)
    @Transactional
    public void follow(DeadlineMoved moved) {
        if (moved.code().equals(PaymentClocks.PAY)) {
            mapper.moveDue(new PenaltyId(moved.subjectId()), moved.dueAfter());
        }
    }

    /** The fine falls due fifteen days after the party received the decision (行政处罚法第六十七条); without a fine nothing is owed. */
    @EventListener
    @Order(0)
    @Transactional
    public void open(PenaltyServed served) {
        if (served.amount().isZero() || mapper.findByPenalty(served.penaltyId()) != null) {
            return;
        }
        FineCollection opened = FineCollection.open(
                new CollectionId(Ids.next()),
                served.penaltyId(),
                served.caseId(),
                served.region(),
                served.amount(),
                served.servedOn(),
                clocks.runFrom(served));
        mapper.insert(opened);
        events.publishEvent(new CollectionOpened(
                opened.id(), opened.penaltyId(), opened.caseId(), opened.region(), opened.principal(), opened.dueOn()));
    }

    /** Records one payment; the same payment told twice is recorded once. */
    @Transactional
    public CollectionView pay(
            CollectionId id, RecordPayment command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        if (isRepeated(id, command)) {
            return files.view(file);
        }
        time.notInTheFuture(command.paidOn(), "/paidOn");
        FineCollection fine = file.fine();
        boolean underEnforcement = fine.status() == CollectionStatus.COURT_ACCEPTED;
        Payment payment = fine.pay(command, files.ledger(file), officer.id(), time.now());
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        mapper.insertPayment(payment);
        events.publishEvent(new PaymentRecorded(
                id, fine.penaltyId(), officer.id(), payment.amount(), payment.paidOn(), fine.region()));

        CollectionFile after = files.read(id, officer);
        clocks.follow(fine, files.ledger(after));
        LocalDate settledOn = fine.settledOn();
        if (settledOn != null) {
            events.publishEvent(new CollectionSettled(
                    id,
                    fine.penaltyId(),
                    fine.caseId(),
                    officer.id(),
                    fine.region(),
                    fine.principal(),
                    files.ledger(after).surcharge(settledOn),
                    settledOn,
                    underEnforcement));
        }
        return files.view(after);
    }

    /**
     * When the fine of a penalty is late: the day after the last day to pay what is due next. An application to pay later that nobody has
     * answered is looked at again every day.
     */
    @Transactional(readOnly = true)
    public Instant lateFrom(PenaltyId penaltyId) {
        CollectionFile file = ofPenalty(penaltyId);
        LocalDate due = files.ledger(file).nextDueOn();
        return LegalTime.endOf(file.undecidedPlan().isPresent() && due.isBefore(time.today()) ? time.today() : due);
    }

    /** Whether something of the fine of a penalty is late today and nobody has to answer an application to pay later first. */
    @Transactional(readOnly = true)
    public boolean isLate(PenaltyId penaltyId) {
        CollectionFile file = ofPenalty(penaltyId);
        return file.undecidedPlan().isEmpty() && files.ledger(file).nextDueOn().isBefore(time.today());
    }

    @Transactional(readOnly = true)
    public CollectionView collection(CollectionId id, CurrentOfficer officer) {
        return files.view(id, officer);
    }

    @Transactional(readOnly = true)
    public Page<CollectionView> collections(
            @Nullable CaseId caseId, @Nullable PenaltyId penaltyId, PageRequest page, CurrentOfficer officer) {
        List<FineCollection> rows =
                mapper.list(caseId, penaltyId, officer.area().prefix(), page.after(), page.rows());
        return Page.of(rows, page.limit(), c -> c.id().value()).map(c -> files.view(files.of(c)));
    }

    private CollectionFile ofPenalty(PenaltyId penaltyId) {
        FineCollection fine = mapper.findByPenalty(penaltyId);
        if (fine == null) {
            throw new IllegalStateException("no fine of penalty " + penaltyId + " is owed");
        }
        return files.of(fine);
    }

    /** The bank's reference stands for one payment everywhere, and so does the id the client gave it. */
    private boolean isRepeated(CollectionId id, RecordPayment command) {
        Payment sameReference = mapper.paymentByReference(command.bankReference());
        if (sameReference != null) {
            if (!sameReference.says(id, command)) {
                throw CollectionRefusal.BANK_REFERENCE_USED
                        .with("bankReference", command.bankReference())
                        .at("/bankReference");
            }
            return true;
        }
        if (mapper.payment(command.id()) != null) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
        }
        return false;
    }
}
