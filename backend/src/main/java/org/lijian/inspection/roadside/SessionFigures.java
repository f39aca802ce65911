package org.lijian.inspection.roadside;

/** How many were checked in a session, and what came of it. */
public record SessionFigures(long checked, long over, long tampered, long uncoded) {}
