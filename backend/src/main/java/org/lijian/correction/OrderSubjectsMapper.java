package org.lijian.correction;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.evidence.EvidenceSubjects;

/** Orders to correct, as things evidence is taken on, and the rechecks recorded of them. */
@Mapper
interface OrderSubjectsMapper extends EvidenceSubjects {}
