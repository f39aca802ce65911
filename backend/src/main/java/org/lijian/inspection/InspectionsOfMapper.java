package org.lijian.inspection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The inspections of a lead. */
@Mapper
interface InspectionsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "inspection";
    }
}
