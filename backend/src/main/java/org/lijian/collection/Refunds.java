package org.lijian.collection;

import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parties get back of what they paid, once a review or a suit has lowered or revoked their fine. */
@Service
public class Refunds {
    private final CollectionMapper mapper;
    private final RefundMapper refunds;
    private final CollectionFiles files;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Refunds(
            CollectionMapper mapper,
            RefundMapper refunds,
            CollectionFiles files,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.refunds = refunds;
        this.files = files;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /** Says so where more was paid than is owed since a decision was changed or taken back. */
    void fallDue(CollectionFile file, CurrentOfficer officer) {
        Money due = files.refundDue(file);
        if (!due.isZero()) {
            FineCollection fine = file.fine();
            events.publishEvent(
                    new RefundDue(fine.id(), fine.penaltyId(), fine.caseId(), officer.id(), fine.region(), due));
        }
    }

    /**
     * The head orders to give back what was paid beyond what is owed, all of it; told twice it is ordered once.
     *
     * @throws org.lijian.shared.Problem {@code nothing-to-refund}, {@code refund-exact}, {@code refund-unpaid}
     */
    @Transactional
    public CollectionView order(
            CollectionId id, OrderRefund command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        levels.require(ApprovalMatter.REFUND, officer);
        Refund known = refunds.find(command.id());
        if (known != null) {
            if (!known.says(id, command)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return files.view(file);
        }
        if (file.unpaidRefund().isPresent()) {
            throw CollectionRefusal.REFUND_UNPAID.with();
        }
        Money due = files.refundDue(file);
        if (due.isZero()) {
            throw CollectionRefusal.NOTHING_TO_REFUND.with();
        }
        if (!due.equals(command.amount())) {
            throw CollectionRefusal.REFUND_EXACT.with("due", due).at("/amount");
        }
        FineCollection fine = file.fine();
        fine.file();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        refunds.insert(Refund.ordered(id, command, time.today(), officer.id()));
        events.publishEvent(new RefundOrdered(id, fine.penaltyId(), officer.id(), due));
        return files.view(id, officer);
    }

    /**
     * The cashier records that the ordered refund was paid, with the bank's reference as its proof.
     *
     * @throws org.lijian.shared.Problem {@code refund-not-ordered}, {@code refund-before-order}, {@code in-the-future},
     *     {@code bank-reference-used}
     */
    @Transactional
    public CollectionView pay(CollectionId id, PayRefund command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        Refund ordered = file.unpaidRefund().orElseThrow(CollectionRefusal.REFUND_NOT_ORDERED::with);
        time.notInTheFuture(command.paidOn(), "/paidOn");
        String reference = command.bankReference();
        if (refunds.byReference(reference) != null || mapper.paymentByReference(reference) != null) {
            throw CollectionRefusal.BANK_REFERENCE_USED
                    .with("bankReference", reference)
                    .at("/bankReference");
        }
        Refund paid = ordered.paid(command, officer.id(), time.now());
        FineCollection fine = file.fine();
        fine.file();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        refunds.pay(paid);
        CollectionFile after = files.read(id, officer);
        events.publishEvent(new RefundPaid(
                id,
                fine.penaltyId(),
                officer.id(),
                fine.region(),
                paid.amount(),
                command.paidOn(),
                !files.refundDue(after).isZero()));
        return files.view(after);
    }
}
