package org.lijian.workflow.radar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Page;

/** One page of what is stuck, and how much of each kind there is on all of them. */
public record StuckWorkPage(List<StuckWork> items, @Nullable String nextCursor, int limit, Counts counts) {
    static StuckWorkPage of(Page<StuckWork> page, List<StuckWork> all) {
        return new StuckWorkPage(page.items(), page.nextCursor(), page.limit(), Counts.of(all));
    }

    /** How much of each kind. */
    public record Counts(long failed, long late, long nobodyWaits) {
        static Counts of(List<StuckWork> all) {
            return new Counts(
                    count(all, StuckKind.FAILED), count(all, StuckKind.LATE), count(all, StuckKind.NOBODY_WAITS));
        }

        private static long count(List<StuckWork> all, StuckKind kind) {
            return all.stream().filter(stuck -> stuck.kind() == kind).count();
        }
    }
}
