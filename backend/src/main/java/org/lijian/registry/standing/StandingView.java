package org.lijian.registry.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

/**
 * How a party stands on a day, and how it came to that.
 *
 * @param grade its performance grade on the day
 * @param current the lists it is on and the cards it is under on the day
 * @param listings all of them ever, newest first
 * @param gradings all grades, newest first
 */
public record StandingView(
        PartyId partyId,
        LocalDate on,
        @Nullable PerformanceGrade grade,
        List<ListKind> current,
        List<ListingView> listings,
        List<GradingView> gradings) {
    /** Whether the party does well and is left in peace: well graded or praised, and blamed for nothing. */
    public boolean doesWell() {
        boolean praised = grade == PerformanceGrade.A
                || grade == PerformanceGrade.LEADING
                || current.contains(ListKind.POSITIVE_LIST)
                || current.contains(ListKind.RED_LIST);
        return praised && current.stream().noneMatch(ListKind::isBlame);
    }
}
