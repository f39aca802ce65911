package org.lijian.measure;

/** The head no longer imposes or carries out a measure that was approved, and why. */
public record AbandonMeasure(String reasons) {}
