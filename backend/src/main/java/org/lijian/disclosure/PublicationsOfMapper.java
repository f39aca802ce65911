package org.lijian.disclosure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The publications of a decision. */
@Mapper
interface PublicationsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "publication";
    }
}
