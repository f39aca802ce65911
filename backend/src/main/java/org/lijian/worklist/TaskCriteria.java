package org.lijian.worklist;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;

/**
 * Which part of the worklist is looked at.
 *
 * @param domain only what belongs to this field of enforcement, where the step knows it
 * @param county only what lies in this region
 * @param campaign only what was looked for under this campaign, and what came of it
 * @param subjectType only what is about such a thing: {@code case}
 */
record TaskCriteria(
        TaskFilter filter,
        @Nullable String domain,
        @Nullable RegionCode county,
        @Nullable UUID campaign,
        @Nullable String subjectType) {
    static TaskCriteria of(
            @Nullable String filter,
            @Nullable String domain,
            @Nullable RegionCode county,
            @Nullable UUID campaign,
            @Nullable String subjectType) {
        return new TaskCriteria(
                filter == null ? TaskFilter.ALL : TaskFilter.of(filter),
                word(domain, "/domain"),
                county,
                campaign,
                word(subjectType, "/subjectType"));
    }

    static TaskCriteria all() {
        return new TaskCriteria(TaskFilter.ALL, null, null, null, null);
    }

    TaskCriteria with(TaskFilter other) {
        return new TaskCriteria(other, domain, county, campaign, subjectType);
    }

    @Nullable String filterText() {
        return filter == TaskFilter.ALL ? null : filter.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String word(@Nullable String value, String pointer) {
        String text = Require.optionalText(value, pointer, 40);
        return text == null ? null : Require.that(text, text.matches("[A-Za-z_]{1,40}"), pointer, "内容有误", "cannot be");
    }
}
