package org.lijian.evidence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface UploadMapper {
    void insert(Upload upload);

    @Nullable Upload find(UploadId id);

    @Nullable Upload lock(UploadId id);

    void grow(Upload upload);

    void insertPart(Upload.Part part);

    List<Upload.Part> parts(UploadId id);

    void finish(@Param("id") UploadId id, @Param("at") Instant at);

    void deleteParts(UploadId id);

    /** Forgets what came: the next part is the first again. */
    void restart(UploadId id);

    List<UploadId> expired(@Param("now") Instant now, @Param("rows") int rows);
}
