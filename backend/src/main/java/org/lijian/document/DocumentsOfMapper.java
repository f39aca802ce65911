package org.lijian.document;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.platform.Belongings;

/** The documents about a thing. */
@Mapper
interface DocumentsOfMapper extends Belongings {
    @Override
    default String kind() {
        return "document";
    }
}
