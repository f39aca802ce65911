package org.lijian.inspection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.ObjectHistory;

/** The visits to an object, and the acts that were found on them. */
@Mapper
interface InspectionHistoryMapper extends ObjectHistory {}
