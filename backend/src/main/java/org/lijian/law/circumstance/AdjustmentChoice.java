package org.lijian.law.circumstance;

import org.lijian.shared.Percentage;

/** A rule by which an officer leaves the benchmark, how far, and why. */
public record AdjustmentChoice(String rule, Percentage percent, String reasons) {}
