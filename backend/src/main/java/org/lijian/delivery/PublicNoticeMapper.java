package org.lijian.delivery;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PublicNoticeMapper {
    void insert(PublicNotice notice);

    @Nullable PublicNotice find(DeliveryId deliveryId);
}
