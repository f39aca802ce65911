package org.lijian.casefile.hearing;

import org.jspecify.annotations.Nullable;

public record ReportHearing(
        @Nullable String facts, @Nullable String proposal) {}
