package org.lijian.delivery;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;

@Mapper
interface DeliveryMapper {
    void insert(Delivery delivery);

    @Nullable Delivery find(DeliveryId id);

    @Nullable Delivery lock(DeliveryId id);

    @Nullable DeliveryId idOf(@Param("documentId") DocumentId documentId, @Param("recipientId") UUID recipientId);

    int save(@Param("delivery") Delivery delivery, @Param("expected") long expected);

    List<Delivery> list(
            @Param("subjectId") UUID subjectId,
            @Param("prefix") String prefix,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    void insertAttempt(AttemptRow attempt);

    void insertServer(AttemptRow.Server server);

    void insertProof(AttemptRow.Proof proof);

    /** Whether an attempt of that id has been recorded, of whatever delivery. */
    boolean hasAttempt(UUID attemptId);

    List<AttemptRow> attempts(@Param("deliveryIds") Collection<DeliveryId> deliveryIds);

    List<AttemptRow.Server> servers(@Param("deliveryIds") Collection<DeliveryId> deliveryIds);

    List<AttemptRow.Proof> proof(@Param("deliveryIds") Collection<DeliveryId> deliveryIds);
}
