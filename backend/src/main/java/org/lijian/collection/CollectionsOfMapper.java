package org.lijian.collection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The fines of a case. */
@Mapper
interface CollectionsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "collection";
    }
}
