package org.lijian.registry.merger;

import org.jspecify.annotations.Nullable;

/** 撤销合并: the two are two parties after all. */
public record SeparateParty(@Nullable String reason) {}
