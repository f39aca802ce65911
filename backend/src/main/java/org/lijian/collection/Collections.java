package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.law.surcharge.Surcharges;
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
    private static final String PAY = "PAY";

    private final CollectionMapper mapper;
    private final Surcharges surcharges;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Collections(
            CollectionMapper mapper,
            Surcharges surcharges,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.surcharges = surcharges;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /** The surcharge of a fine that is not settled runs from the day the period to pay really ends on. */
    @EventListener
    @Order(0)
    @Transactional
    public void follow(DeadlineMoved moved) {
        if (moved.code().equals(PAY)) {
            mapper.moveDue(new PenaltyId(moved.subjectId()), moved.dueAfter());
        }
    }

    /** The fine falls due fifteen days after the party received the decision (行政处罚法第六十七条). */
    @EventListener
    @Order(0)
    @Transactional
    public void open(PenaltyServed served) {
        if (mapper.findByPenalty(served.penaltyId()) != null) {
            return;
        }
        DeadlineView pay = deadlines.start(
                new StartDeadline(PAY, served.penaltyId().value(), served.region(), served.servedOn(), "处罚决定书送达回证"));
        FineCollection opened = FineCollection.open(
                new CollectionId(Ids.next()),
                served.penaltyId(),
                served.caseId(),
                served.region(),
                served.amount(),
                served.servedOn(),
                pay.dueOn());
        mapper.insert(opened);
        events.publishEvent(new CollectionOpened(
                opened.id(), opened.penaltyId(), opened.caseId(), opened.region(), opened.principal(), opened.dueOn()));
    }

    /** Records one payment; the same payment told twice is recorded once. */
    @Transactional
    public CollectionView pay(
            CollectionId id, RecordPayment command, ExpectedVersion expected, CurrentOfficer officer) {
        FineCollection collection = required(mapper.findForUpdate(id), id, officer);
        List<Payment> payments = mapper.payments(id);
        if (isRepeated(id, command)) {
            return view(collection, payments);
        }
        time.notInTheFuture(command.paidOn(), "/paidOn");
        Payment payment = collection.pay(command, ledger(collection, payments), officer.id(), time.now());
        ExpectedVersion.requireOne(mapper.update(collection, expected.value()));
        mapper.insertPayment(payment);
        events.publishEvent(new PaymentRecorded(
                id, collection.penaltyId(), officer.id(), payment.amount(), payment.paidOn(), collection.region()));

        List<Payment> after = mapper.payments(id);
        LocalDate principalPaidOn = ledger(collection, after).principalPaidOn();
        if (principalPaidOn != null) {
            deadlines.meet(collection.penaltyId().value(), PAY, principalPaidOn);
        }
        if (collection.settledOn() != null) {
            events.publishEvent(new CollectionSettled(
                    id,
                    collection.penaltyId(),
                    collection.caseId(),
                    officer.id(),
                    collection.region(),
                    collection.principal(),
                    collection.settledOn()));
        }
        return view(required(mapper.find(id), id, officer), after);
    }

    @Transactional(readOnly = true)
    public CollectionView collection(CollectionId id, CurrentOfficer officer) {
        return view(required(mapper.find(id), id, officer), mapper.payments(id));
    }

    @Transactional(readOnly = true)
    public Page<CollectionView> collections(
            @Nullable CaseId caseId, @Nullable PenaltyId penaltyId, PageRequest page, CurrentOfficer officer) {
        List<FineCollection> rows =
                mapper.list(caseId, penaltyId, officer.area().prefix(), page.after(), page.rows());
        return Page.of(rows, page.limit(), c -> c.id().value()).map(c -> view(c, mapper.payments(c.id())));
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

    private CollectionView view(FineCollection collection, List<Payment> payments) {
        return CollectionView.of(collection, ledger(collection, payments), payments, time.today());
    }

    private Ledger ledger(FineCollection collection, List<Payment> payments) {
        return new Ledger(collection.principal(), collection.dueOn(), payments, surcharges);
    }

    private static FineCollection required(
            @Nullable FineCollection collection, CollectionId id, CurrentOfficer officer) {
        if (collection == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        officer.requireToKnowOf(collection.region(), id);
        return collection;
    }
}
