package org.lijian.workflow.place;

import org.jspecify.annotations.Nullable;

/** One process as it is deployed now. */
public record ProcessView(
        String key, String name, int version, @Nullable String release, String subjectType, String diagram) {}
