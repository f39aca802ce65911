package org.lijian.timeline;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PageRequest;
import org.lijian.shared.OfficerId;

@Mapper
interface FileReadMapper {
    /** Writes it down unless it is written already. */
    void insertOnce(FileRead read);

    List<FileRead> page(
            @Param("subject") @Nullable UUID subject,
            @Param("officer") @Nullable OfficerId officer,
            @Param("page") PageRequest page,
            @Param("rows") int rows);
}
