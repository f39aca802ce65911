package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.ObjectHistory;

/** What was decided about an object. */
@Mapper
interface PenaltyHistoryMapper extends ObjectHistory {}
