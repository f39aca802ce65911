package org.lijian.casefile;

import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * A fine as officers set it (裁量): how much, in which grade, why, and what they found on the factors of the table.
 *
 * @param basis the base and the number it is reckoned from, where the law sets it by them
 */
public record ChosenFine(Money amount, FineGrade grade, String reasons, Choices choices, FineBasis basis) {
    public ChosenFine(Money amount, FineGrade grade, String reasons, Choices choices) {
        this(amount, grade, reasons, choices, FineBasis.NONE);
    }
}
