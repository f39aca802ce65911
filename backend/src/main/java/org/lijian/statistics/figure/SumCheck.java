package org.lijian.statistics.figure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * One comparison of the sums with the milestones they are of (汇总核对).
 *
 * @param milestones how many there were
 * @param differences how many sums were wrong; any is an alarm
 * @param repaired whether they were put right
 * @param officerId who asked for it; nobody at night
 */
record SumCheck(
        UUID id,
        Instant checkedAt,
        long milestones,
        long differences,
        long tookMillis,
        boolean repaired,
        @Nullable OfficerId officerId) {}
