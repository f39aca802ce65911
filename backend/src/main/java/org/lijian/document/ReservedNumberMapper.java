package org.lijian.document;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReservedNumberMapper {
    void insert(ReservedNumber number);

    @Nullable ReservedNumber lock(String number);

    void settle(ReservedNumber number);

    List<ReservedNumber> ofBlock(UUID blockId);

    List<ReservedNumber> ofHolder(UUID holderId);

    int open(@Param("holder") UUID holder, @Param("type") DocumentType type);

    List<ReservedNumber> ofYear(@Param("type") DocumentType type, @Param("year") int year);
}
