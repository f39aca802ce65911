package org.lijian.law.surcharge;

import java.time.LocalDate;
import org.lijian.shared.Money;

/**
 * What one instalment has grown by.
 *
 * @param days its overdue days that count
 * @param capped whether the days alone would have come to more than the instalment
 */
public record InstalmentSurcharge(LocalDate dueOn, Money amount, long days, Money surcharge, boolean capped) {}
