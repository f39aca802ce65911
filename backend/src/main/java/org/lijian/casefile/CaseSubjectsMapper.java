package org.lijian.casefile;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.evidence.EvidenceSubjects;

/** Cases, as things evidence is taken on. */
@Mapper
interface CaseSubjectsMapper extends EvidenceSubjects {}
