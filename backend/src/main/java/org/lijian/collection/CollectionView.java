package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A fine and its payment as of one day.
 *
 * @param dueOn the last day to pay by the decision
 * @param terms what has to be paid until when; more than one after the party was allowed to pay in instalments
 * @param surcharge 加处罚款 grown by {@code asOf}, explained part by part in {@code parts}
 * @param outstanding what is left of fine and surcharge together
 * @param refundable what was paid beyond what is owed since a review, a suit or the bureau itself changed the decision, and has not gone
 *     back
 * @param revocation how the bureau took its own decision back; nothing where it did not
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
        List<PlanInstalment> terms,
        Money surcharge,
        List<SurchargedPart> parts,
        Money paid,
        Money outstanding,
        Money refundable,
        @Nullable LocalDate settledOn,
        List<PaymentView> payments,
        List<Plan> paymentPlans,
        List<Challenged> challenges,
        List<Demanded> demands,
        List<Application> courtApplications,
        List<GivenBack> refunds,
        @Nullable Ended ending,
        @Nullable Revoked revocation,
        long version) {

    /** An application to pay later and its answer. */
    public record Plan(
            PaymentPlanId id,
            LocalDate requestedOn,
            String hardship,
            List<PlanInstalment> instalments,
            @Nullable LocalDate decidedOn,
            @Nullable Boolean approved,
            @Nullable String reasons,
            @Nullable DocumentId documentId,
            @Nullable String documentNumber,
            @Nullable DeliveryId deliveryId) {}

    /** A review or a suit, and its outcome. */
    public record Challenged(
            ChallengeId id,
            ChallengeKind kind,
            String body,
            String caseNumber,
            LocalDate acceptedOn,
            @Nullable LocalDate endedOn,
            @Nullable ChallengeOutcome outcome,
            @Nullable String outcomeNumber,
            @Nullable Money amount) {}

    /** A demand to perform; {@code waitsUntil} is the last day the party has after it received it. */
    public record Demanded(
            DemandId id,
            LocalDate issuedOn,
            Money amount,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate waitsUntil) {}

    /** An application to a court, and its answer. */
    public record Application(
            CourtApplicationId id,
            LocalDate appliedOn,
            String court,
            Money amount,
            DocumentId documentId,
            String documentNumber,
            @Nullable LocalDate answeredOn,
            @Nullable CourtOutcome outcome,
            @Nullable String caseNumber,
            @Nullable String reasons) {}

    /** A refund; {@code paidOn} and its proof are absent until it is paid. */
    public record GivenBack(
            RefundId id,
            Money amount,
            String reasons,
            LocalDate orderedOn,
            OfficerId orderedBy,
            @Nullable LocalDate paidOn,
            @Nullable String bankReference) {}

    /** The end of a collection that nobody is left to pay. */
    public record Ended(
            EndCircumstance circumstance,
            String reasons,
            List<EvidenceId> evidence,
            LocalDate endedOn,
            OfficerId endedBy,
            DocumentId documentId) {}

    /** A decision that the bureau itself took back; {@code fine} is what it had imposed until then. */
    public record Revoked(
            Money fine,
            String reasons,
            List<EvidenceId> evidence,
            LocalDate revokedOn,
            OfficerId revokedBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId) {}

    static CollectionView of(CollectionFile file, Ledger ledger, LocalDate asOf) {
        FineCollection fine = file.fine();
        return new CollectionView(
                fine.id(),
                fine.penaltyId(),
                fine.caseId(),
                fine.region(),
                fine.status(),
                fine.principal(),
                fine.servedOn(),
                fine.dueOn(),
                asOf,
                ledger.terms(),
                ledger.surcharge(asOf),
                ledger.parts(asOf),
                ledger.paid(asOf),
                ledger.outstanding(asOf),
                file.refundDue(ledger, asOf),
                fine.settledOn(),
                file.payments().stream().map(PaymentView::of).toList(),
                file.plans().stream().map(plan -> plan(plan, file)).toList(),
                file.challenges().stream().map(CollectionView::challenged).toList(),
                file.demands().stream().map(CollectionView::demanded).toList(),
                file.applications().stream().map(CollectionView::application).toList(),
                file.refunds().stream().map(CollectionView::givenBack).toList(),
                ended(file),
                revoked(file),
                fine.version());
    }

    private static Plan plan(PaymentPlan plan, CollectionFile file) {
        return new Plan(
                plan.id(),
                plan.requestedOn(),
                plan.hardship(),
                file.instalments().getOrDefault(plan.id(), List.of()),
                plan.decidedOn(),
                plan.approved(),
                plan.reasons(),
                plan.documentId(),
                plan.documentNumber(),
                plan.deliveryId());
    }

    private static @Nullable Ended ended(CollectionFile file) {
        CollectionEnding ending = file.ending();
        return ending == null
                ? null
                : new Ended(
                        ending.circumstance(),
                        ending.reasons(),
                        file.endingEvidence(),
                        ending.endedOn(),
                        ending.endedBy(),
                        ending.documentId());
    }

    private static @Nullable Revoked revoked(CollectionFile file) {
        DecisionRevocation revocation = file.revocation();
        return revocation == null
                ? null
                : new Revoked(
                        revocation.fine(),
                        revocation.reasons(),
                        file.revocationEvidence(),
                        revocation.revokedOn(),
                        revocation.revokedBy(),
                        revocation.documentId(),
                        revocation.documentNumber(),
                        revocation.deliveryId());
    }

    private static GivenBack givenBack(Refund refund) {
        return new GivenBack(
                refund.id(),
                refund.amount(),
                refund.reasons(),
                refund.orderedOn(),
                refund.orderedBy(),
                refund.paidOn(),
                refund.bankReference());
    }

    private static Challenged challenged(Challenge challenge) {
        return new Challenged(
                challenge.id(),
                challenge.kind(),
                challenge.body(),
                challenge.caseNumber(),
                challenge.acceptedOn(),
                challenge.endedOn(),
                challenge.outcome(),
                challenge.outcomeNumber(),
                challenge.amount());
    }

    private static Demanded demanded(Demand demand) {
        return new Demanded(
                demand.id(),
                demand.issuedOn(),
                demand.amount(),
                demand.documentId(),
                demand.documentNumber(),
                demand.deliveryId(),
                demand.servedOn(),
                demand.waitsUntil());
    }

    private static Application application(CourtApplication application) {
        return new Application(
                application.id(),
                application.appliedOn(),
                application.court(),
                application.amount(),
                application.documentId(),
                application.documentNumber(),
                application.answeredOn(),
                application.outcome(),
                application.caseNumber(),
                application.reasons());
    }
}
