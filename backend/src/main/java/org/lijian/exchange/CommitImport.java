package org.lijian.exchange;

import org.jspecify.annotations.Nullable;

/**
 * 确认导入.
 *
 * @param withoutRefused whether the others are imported although some rows are refused
 */
public record CommitImport(@Nullable Boolean withoutRefused) {}
