package org.lijian.law.triage;

/**
 * What a lead is about.
 *
 * @param violation the act by which the competent authority is looked up; whether it was committed, the inspection shows
 */
public record Matter(String code, String name, String violation) {}
