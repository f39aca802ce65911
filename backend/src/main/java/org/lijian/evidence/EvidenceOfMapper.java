package org.lijian.evidence;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The evidence on a thing. */
@Mapper
interface EvidenceOfMapper extends Belongings {
    @Override
    default String kind() {
        return "evidence";
    }
}
