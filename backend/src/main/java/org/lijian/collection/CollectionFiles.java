package org.lijian.collection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.springframework.stereotype.Component;

/** Reads fines with what was filed about them, and shows them. */
@Component
class CollectionFiles {
    private final CollectionMapper mapper;
    private final RefundMapper refunds;
    private final CollectionEndingMapper endings;
    private final DecisionRevocationMapper revocations;
    private final Surcharges surcharges;
    private final LegalTime time;

    CollectionFiles(
            CollectionMapper mapper,
            RefundMapper refunds,
            CollectionEndingMapper endings,
            DecisionRevocationMapper revocations,
            Surcharges surcharges,
            LegalTime time) {
        this.mapper = mapper;
        this.refunds = refunds;
        this.endings = endings;
        this.revocations = revocations;
        this.surcharges = surcharges;
        this.time = time;
    }

    CollectionFile read(CollectionId id, CurrentOfficer officer) {
        return of(known(mapper.find(id), id, officer));
    }

    CollectionFile lock(CollectionId id, CurrentOfficer officer) {
        return of(known(mapper.findForUpdate(id), id, officer));
    }

    CollectionFile of(FineCollection fine) {
        CollectionId id = fine.id();
        List<Payment> payments = mapper.payments(id);
        if (!fine.hasPapers()) {
            return CollectionFile.plain(fine, payments);
        }
        Map<PaymentPlanId, List<PlanInstalment>> instalments = mapper.instalments(id).stream()
                .collect(Collectors.groupingBy(
                        CollectionMapper.PlannedRow::planId,
                        Collectors.mapping(CollectionMapper.PlannedRow::instalment, Collectors.toList())));
        return new CollectionFile(
                fine,
                payments,
                mapper.plans(id),
                instalments,
                mapper.challenges(id),
                mapper.demands(id),
                mapper.applications(id),
                refunds.ofCollection(id),
                endings.of(id),
                endings.evidenceOf(id),
                revocations.of(id),
                revocations.evidenceOf(id));
    }

    Ledger ledger(CollectionFile file) {
        return file.ledger(surcharges);
    }

    /** What was paid beyond what is owed and has not gone back. */
    Money refundDue(CollectionFile file) {
        return file.refundDue(ledger(file), time.today());
    }

    CollectionView view(CollectionId id, CurrentOfficer officer) {
        return view(read(id, officer));
    }

    CollectionView view(CollectionFile file) {
        return CollectionView.of(file, ledger(file), file.asOf(time.today()));
    }

    private static FineCollection known(@Nullable FineCollection fine, CollectionId id, CurrentOfficer officer) {
        if (fine == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        officer.requireToKnowOf(fine.region(), id);
        return fine;
    }
}
