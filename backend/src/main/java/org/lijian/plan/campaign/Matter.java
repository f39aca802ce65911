package org.lijian.plan.campaign;

import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.RegulatedObjectId;

/** One matter of a visit, and the inspection that was opened for it. */
record Matter(VisitId visitId, RegulatedObjectId objectId, LeadId leadId, InspectionId inspectionId) {}
