package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

public record ResumeInvestigation(@Nullable String reason) {}
