package org.lijian.plan.draw;

import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.RegulatedObjectId;

/** What became of a drawn target. */
record Dispatched(RegulatedObjectId objectId, LeadId leadId, InspectionId inspectionId) {}
