package org.lijian.collection;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface RefundMapper {
    void insert(Refund refund);

    void pay(Refund refund);

    List<Refund> ofCollection(CollectionId collectionId);

    @Nullable Refund find(RefundId id);

    @Nullable Refund byReference(String bankReference);
}
