package org.lijian.measure;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.evidence.EvidenceSubjects;

/** Seizures, as things evidence is taken on. */
@Mapper
interface SeizureSubjectsMapper extends EvidenceSubjects {}
