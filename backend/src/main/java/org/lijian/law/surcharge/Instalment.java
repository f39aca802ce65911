package org.lijian.law.surcharge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * One part of a fine whose payment was deferred or split (延期、分期缴纳); a deferred fine is one instalment.
 *
 * @param dueOn the last day to pay it
 * @param paidOn when it was paid; absent while it is not
 */
public record Instalment(
        LocalDate dueOn, Money amount, @Nullable LocalDate paidOn) {}
