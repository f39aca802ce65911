package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import org.lijian.shared.OfficerId;

/**
 * Lengthens a clock by the next extension its rule knows; approved on a day on which it still ran.
 *
 * @param attendees who discussed it, where the leaders approve together
 */
public record ExtendDeadline(LocalDate approvedOn, String reason, List<OfficerId> attendees) {
    public ExtendDeadline {
        attendees = List.copyOf(attendees);
    }

    public ExtendDeadline(LocalDate approvedOn, String reason) {
        this(approvedOn, reason, List.of());
    }
}
