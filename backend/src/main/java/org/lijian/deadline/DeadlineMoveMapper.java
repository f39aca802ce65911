package org.lijian.deadline;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeadlineMoveMapper {
    void insert(DeadlineMove move);

    List<DeadlineMove> list(
            @Param("area") String area,
            @Param("revision") @Nullable Long revision,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
