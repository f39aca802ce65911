package org.lijian.inspection.measurement;

/** How many objects were measured in a period, and how many of them were over a limit at least once. */
public record MeasurementFigures(long measured, long over) {}
