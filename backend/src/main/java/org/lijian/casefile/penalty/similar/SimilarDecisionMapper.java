package org.lijian.casefile.penalty.similar;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SimilarDecisionMapper {
    /** The nearest first. */
    List<SimilarDecision> nearest(
            @Param("similarity") Similarity similarity, @Param("prefix") String prefix, @Param("rows") int rows);
}
