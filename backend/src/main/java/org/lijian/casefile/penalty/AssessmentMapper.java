package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AssessmentMapper {
    void insert(AssessmentRecord assessment);
}
