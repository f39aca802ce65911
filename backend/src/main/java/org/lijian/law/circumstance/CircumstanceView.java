package org.lijian.law.circumstance;

/** A circumstance (情节) by its code, and as officers say it. */
public record CircumstanceView(String code, String label) {}
