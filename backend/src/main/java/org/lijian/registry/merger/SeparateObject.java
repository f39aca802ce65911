package org.lijian.registry.merger;

import org.jspecify.annotations.Nullable;

/** 撤销监管对象合并: the two are two objects after all. */
public record SeparateObject(@Nullable String reason) {}
