package org.lijian.worklist;

import java.util.Locale;
import org.lijian.platform.PlatformRefusal;

/** Which part of the worklist is looked at. */
enum TaskFilter {
    /** Everything open for the officer. */
    ALL,
    /** Claimed by the officer, or theirs by name and claimed by nobody. */
    MINE,
    /** Open to the officer's roles and claimed by nobody. */
    GROUP,
    /** Past the due date; supervisors see these for their whole area. */
    OVERDUE;

    static TaskFilter of(String text) {
        return switch (text) {
            case "mine", "group", "overdue" -> valueOf(text.toUpperCase(Locale.ROOT));
            default -> throw PlatformRefusal.MALFORMED.with("reason", "filter (mine, group, overdue)");
        };
    }
}
