package org.lijian.inspection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.evidence.EvidenceSubjects;

/** Inspections, as things evidence is taken on. */
@Mapper
interface InspectionSubjectsMapper extends EvidenceSubjects {}
