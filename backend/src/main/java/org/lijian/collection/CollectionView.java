package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/**
 * A fine and its payment as of one day.
 *
 * @param surcharge 加处罚款 grown by {@code asOf}, explained part by part in {@code parts}
 * @param outstanding what is left of fine and surcharge together
 */
public record CollectionView(
        CollectionId id,
        PenaltyId penaltyId,
        CaseId caseId,
        RegionCode region,
        CollectionStatus status,
        Money principal,
        LocalDate servedOn,
        LocalDate dueOn,
        LocalDate asOf,
        Money surcharge,
        List<SurchargedPart> parts,
        Money paid,
        Money outstanding,
        @Nullable LocalDate settledOn,
        List<PaymentView> payments,
        long version) {
    static CollectionView of(FineCollection collection, Ledger ledger, List<Payment> payments, LocalDate asOf) {
        return new CollectionView(
                collection.id(),
                collection.penaltyId(),
                collection.caseId(),
                collection.region(),
                collection.settledOn() == null ? CollectionStatus.OPEN : CollectionStatus.SETTLED,
                collection.principal(),
                collection.servedOn(),
                collection.dueOn(),
                asOf,
                ledger.surcharge(asOf),
                ledger.parts(asOf),
                ledger.paid(asOf),
                ledger.outstanding(asOf),
                collection.settledOn(),
                payments.stream().map(PaymentView::of).toList(),
                collection.version());
    }
}
