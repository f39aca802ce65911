package org.lijian.law.checklist;

import org.jspecify.annotations.Nullable;

/**
 * One point to look at on site.
 *
 * @param violation the act that is established when the site does not conform; none for points that only describe it
 */
public record ChecklistItem(
        String code, String label, @Nullable String violation) {}
