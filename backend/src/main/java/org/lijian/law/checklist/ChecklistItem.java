package org.lijian.law.checklist;

import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.LimitDomain;

/**
 * One point to look at on site.
 *
 * @param violation the act that is established when the site does not conform; none for points that only describe it
 * @param measured the limits that only a measurement shows to be broken; none for what is seen
 * @param group the campaign it belongs to, such as 六个百分之百
 */
public record ChecklistItem(
        String code,
        String label,
        @Nullable String violation,
        @Nullable String group,
        @Nullable LimitDomain measured) {
    /** One that belongs to no campaign. */
    public ChecklistItem(String code, String label, @Nullable String violation) {
        this(code, label, violation, null, null);
    }
}
