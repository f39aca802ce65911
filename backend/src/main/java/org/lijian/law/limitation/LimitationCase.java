package org.lijian.law.limitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act and when it was found out.
 *
 * @param continuing whether it went on or was repeated (连续或者继续状态)
 * @param endedOn the day a continuing act ended; absent while it goes on
 */
public record LimitationCase(
        LocalDate actedOn, boolean continuing, @Nullable LocalDate endedOn, HarmKind harm, LocalDate discoveredOn) {}
