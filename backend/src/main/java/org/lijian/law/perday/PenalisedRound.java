package org.lijian.law.perday;

import java.time.LocalDate;
import org.lijian.shared.Money;

/**
 * What one round comes to.
 *
 * @param from the day after the order was served
 * @param to the day of the recheck
 * @param days the days from {@code from} to {@code to}, both included; none when it was found corrected
 */
public record PenalisedRound(LocalDate from, LocalDate to, long days, Money amount) {}
