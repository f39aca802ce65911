package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** The obligation to pay one fine (缴款义务), from the service of its decision until it is paid, a court enforces it, nothing is owed or nobody is left to pay. */
final class FineCollection {
    private final CollectionId id;
    private final PenaltyId penaltyId;
    private final CaseId caseId;
    private final RegionCode region;
    private Money principal;
    private final LocalDate servedOn;
    private final LocalDate dueOn;
    private CollectionStatus status;
    private @Nullable LocalDate settledOn;
    private int papers;
    private final long version;

    FineCollection(
            CollectionId id,
            PenaltyId penaltyId,
            CaseId caseId,
            RegionCode region,
            Money principal,
            LocalDate servedOn,
            LocalDate dueOn,
            CollectionStatus status,
            @Nullable LocalDate settledOn,
            int papers,
            long version) {
        this.id = id;
        this.penaltyId = penaltyId;
        this.caseId = caseId;
        this.region = region;
        this.principal = principal;
        this.servedOn = servedOn;
        this.dueOn = dueOn;
        this.status = status;
        this.settledOn = settledOn;
        this.papers = papers;
        this.version = version;
    }

    static FineCollection open(
            CollectionId id,
            PenaltyId penaltyId,
            CaseId caseId,
            RegionCode region,
            Money principal,
            LocalDate servedOn,
            LocalDate dueOn) {
        return new FineCollection(
                id, penaltyId, caseId, region, principal, servedOn, dueOn, CollectionStatus.OPEN, null, 0, 0);
    }

    /**
     * Takes one payment into account; {@code ledger} holds those before it. The obligation ends with the payment after which nothing is
     * outstanding.
     */
    Payment pay(RecordPayment command, Ledger ledger, OfficerId by, Instant at) {
        if (status != CollectionStatus.OPEN && (status != CollectionStatus.COURT_ACCEPTED || settledOn != null)) {
            throw notOpen();
        }
        if (command.amount().isZero()) {
            throw CollectionRefusal.NOTHING_PAID.with().at("/amount");
        }
        if (command.paidOn().isBefore(servedOn)) {
            throw CollectionRefusal.PAID_BEFORE_SERVICE
                    .with("paidOn", command.paidOn(), "servedOn", servedOn)
                    .at("/paidOn");
        }
        Payment payment =
                new Payment(command.id(), id, command.amount(), command.paidOn(), command.bankReference(), by, at);
        Ledger after = ledger.with(payment);
        after.requireNothingOverpaid();
        settle(after.settledOn());
        return payment;
    }

    /** @throws Problem {@code not-at-this-step} once nothing is waited for any more */
    void requireOpen() {
        if (status != CollectionStatus.OPEN) {
            throw notOpen();
        }
    }

    /** Notes that something besides payments was filed. */
    void file() {
        papers++;
    }

    /** A review or a suit made the fine another one; {@code after} is what is owed then. */
    void become(ChallengeOutcome outcome, Money amount, Ledger after) {
        principal = amount;
        if (outcome == ChallengeOutcome.REVOKED) {
            status = CollectionStatus.REVOKED;
        } else if (status == CollectionStatus.OPEN) {
            settle(after.settledOn());
        }
    }

    /** The court took it over. */
    void accepted() {
        status = CollectionStatus.COURT_ACCEPTED;
    }

    /** Nobody is left to pay it. */
    void end() {
        requireOpen();
        status = CollectionStatus.ENDED;
        file();
    }

    /** @throws Problem {@code not-at-this-step} once nothing of it is owed or waited for for another reason */
    void requireRevocable() {
        if (status == CollectionStatus.REVOKED || status == CollectionStatus.ENDED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    /** The bureau took its decision back. */
    void revoke() {
        requireRevocable();
        principal = Money.ZERO;
        status = CollectionStatus.REVOKED;
        file();
    }

    private void settle(@Nullable LocalDate on) {
        settledOn = on;
        if (on != null && status == CollectionStatus.OPEN) {
            status = CollectionStatus.SETTLED;
        }
    }

    private Problem notOpen() {
        return PlatformRefusal.NOT_AT_THIS_STEP.with("step", settledOn != null ? "已缴清" : status.zh());
    }

    /** Decided without a case: it stands for its own. */
    boolean isOnTheSpot() {
        return caseId.value().equals(penaltyId.value());
    }

    boolean hasPapers() {
        return papers > 0;
    }

    CollectionStatus status() {
        return status;
    }

    CollectionId id() {
        return id;
    }

    PenaltyId penaltyId() {
        return penaltyId;
    }

    CaseId caseId() {
        return caseId;
    }

    RegionCode region() {
        return region;
    }

    Money principal() {
        return principal;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable LocalDate settledOn() {
        return settledOn;
    }

    long version() {
        return version;
    }
}
