package org.lijian.casefile;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The cases that came of an inspection. */
@Mapper
interface CasesOfMapper extends Belongings {
    @Override
    default String kind() {
        return "case";
    }
}
