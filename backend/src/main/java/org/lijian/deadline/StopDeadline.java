package org.lijian.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.ExclusionKind;

/**
 * Stops a clock.
 *
 * @param from the first day that does not count
 * @param to the last; left out while nobody knows it
 * @param proof what shows it, such as the number of a document
 */
public record StopDeadline(
        ExclusionKind kind, LocalDate from, @Nullable LocalDate to, String reason, String proof) {}
