package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The obligation to pay one fine (缴款义务), from the service of its decision until it is paid in full. */
final class FineCollection {
    private final CollectionId id;
    private final PenaltyId penaltyId;
    private final CaseId caseId;
    private final RegionCode region;
    private final Money principal;
    private final LocalDate servedOn;
    private final LocalDate dueOn;
    private @Nullable LocalDate settledOn;
    private final long version;

    FineCollection(
            CollectionId id,
            PenaltyId penaltyId,
            CaseId caseId,
            RegionCode region,
            Money principal,
            LocalDate servedOn,
            LocalDate dueOn,
            @Nullable LocalDate settledOn,
            long version) {
        this.id = id;
        this.penaltyId = penaltyId;
        this.caseId = caseId;
        this.region = region;
        this.principal = principal;
        this.servedOn = servedOn;
        this.dueOn = dueOn;
        this.settledOn = settledOn;
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
        return new FineCollection(id, penaltyId, caseId, region, principal, servedOn, dueOn, null, 0);
    }

    /**
     * Takes one payment into account; {@code ledger} holds those before it. The obligation ends with the payment after which nothing is
     * outstanding.
     */
    Payment pay(RecordPayment command, Ledger ledger, OfficerId by, Instant at) {
        if (settledOn != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已缴清");
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
        settledOn = after.settledOn();
        return payment;
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
