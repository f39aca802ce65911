package org.lijian.casefile.penalty.replay;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.penalty.AssessedPaper;

@Mapper
interface ReplayMapper {
    /** The oldest first, from the one after {@code after}; with {@code paper} only such papers. */
    List<StoredAssessment> page(
            @Param("prefix") String prefix,
            @Param("paper") @Nullable AssessedPaper paper,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);
}
