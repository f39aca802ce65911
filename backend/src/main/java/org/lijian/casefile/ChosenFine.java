package org.lijian.casefile;

import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/** A fine as officers set it (裁量): how much, in which grade, why, and what they found on the factors of the table. */
public record ChosenFine(Money amount, FineGrade grade, String reasons, Choices choices) {}
