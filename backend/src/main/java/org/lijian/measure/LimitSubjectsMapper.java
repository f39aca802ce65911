package org.lijian.measure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.evidence.EvidenceSubjects;

/** Restrictions and halts of production, as things evidence is taken on. */
@Mapper
interface LimitSubjectsMapper extends EvidenceSubjects {}
