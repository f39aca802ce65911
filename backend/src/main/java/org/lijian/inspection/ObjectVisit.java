package org.lijian.inspection;

import org.lijian.registry.RegulatedObjectId;

/** A visit to an object. */
public record ObjectVisit(InspectionId id, RegulatedObjectId objectId) {}
