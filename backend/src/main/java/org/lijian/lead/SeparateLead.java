package org.lijian.lead;

import org.jspecify.annotations.Nullable;

/** 撤销并案：the lead was no duplicate after all. */
public record SeparateLead(@Nullable String reason) {}
