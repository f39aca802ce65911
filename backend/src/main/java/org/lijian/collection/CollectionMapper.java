package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;

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
}
