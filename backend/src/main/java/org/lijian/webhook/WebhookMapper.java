package org.lijian.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface WebhookMapper {
    void insert(Subscription subscription);

    @Nullable Subscription byId(WebhookId id);

    int disable(@Param("id") WebhookId id, @Param("at") Instant at);

    List<Subscription> page(@Param("after") @Nullable UUID after, @Param("rows") int rows);

    /** Who is told of events of this type. */
    List<WebhookId> toldOf(@Param("type") String type);

    void insertDelivery(Delivery delivery);

    @Nullable Delivery delivery(DeliveryId id);

    int tried(
            @Param("id") DeliveryId id,
            @Param("state") DeliveryState state,
            @Param("status") @Nullable Integer status,
            @Param("problem") @Nullable String problem,
            @Param("endedAt") @Nullable Instant endedAt);

    int end(@Param("id") DeliveryId id, @Param("state") DeliveryState state, @Param("at") Instant at);

    List<Delivery> deliveries(
            @Param("webhook") WebhookId webhook, @Param("after") @Nullable UUID after, @Param("rows") int rows);
}
