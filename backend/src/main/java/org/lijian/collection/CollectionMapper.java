package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.document.DocumentId;
import org.lijian.shared.Money;

@Mapper
interface CollectionMapper {
    void moveDue(@Param("penaltyId") PenaltyId penaltyId, @Param("dueOn") LocalDate dueOn);

    void insert(FineCollection collection);

    int update(@Param("collection") FineCollection collection, @Param("expected") long expected);

    @Nullable FineCollection find(@Param("id") CollectionId id);

    @Nullable FineCollection findForUpdate(@Param("id") CollectionId id);

    @Nullable FineCollection findByPenalty(@Param("penaltyId") PenaltyId penaltyId);

    List<FineCollection> list(
            @Param("caseId") @Nullable CaseId caseId,
            @Param("penaltyId") @Nullable PenaltyId penaltyId,
            @Param("area") String area,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    List<FineCollection> ofCase(@Param("caseId") CaseId caseId);

    void insertPayment(Payment payment);

    List<Payment> payments(@Param("collectionId") CollectionId collectionId);

    @Nullable Payment payment(@Param("id") PaymentId id);

    @Nullable Payment paymentByReference(@Param("bankReference") String bankReference);

    void insertPlan(PaymentPlan plan);

    void updatePlan(PaymentPlan plan);

    List<PaymentPlan> plans(@Param("collectionId") CollectionId collectionId);

    @Nullable PaymentPlan plan(@Param("id") PaymentPlanId id);

    void insertInstalment(
            @Param("planId") PaymentPlanId planId,
            @Param("seq") int seq,
            @Param("instalment") PlanInstalment instalment);

    /** The instalments of every plan of a fine, in their order. */
    List<PlannedRow> instalments(@Param("collectionId") CollectionId collectionId);

    void insertChallenge(Challenge challenge);

    void updateChallenge(Challenge challenge);

    List<Challenge> challenges(@Param("collectionId") CollectionId collectionId);

    @Nullable Challenge challenge(@Param("id") ChallengeId id);

    void insertDemand(Demand demand);

    void serveDemand(
            @Param("documentId") DocumentId documentId,
            @Param("servedOn") LocalDate servedOn,
            @Param("waitsUntil") LocalDate waitsUntil);

    void moveWaiting(@Param("penaltyId") PenaltyId penaltyId, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Demand> demands(@Param("collectionId") CollectionId collectionId);

    @Nullable Demand demand(@Param("id") DemandId id);

    void insertApplication(CourtApplication application);

    void updateApplication(CourtApplication application);

    List<CourtApplication> applications(@Param("collectionId") CollectionId collectionId);

    @Nullable CourtApplication application(@Param("id") CourtApplicationId id);

    /** One instalment with the plan it belongs to. */
    record PlannedRow(PaymentPlanId planId, LocalDate dueOn, Money amount) {
        PlanInstalment instalment() {
            return new PlanInstalment(dueOn, amount);
        }
    }
}
