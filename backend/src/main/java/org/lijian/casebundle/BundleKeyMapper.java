package org.lijian.casebundle;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface BundleKeyMapper {
    /** Writes it down unless it is written already. */
    void insertOnce(PublishedKey key);

    @Nullable PublishedKey byId(String keyId);
}
