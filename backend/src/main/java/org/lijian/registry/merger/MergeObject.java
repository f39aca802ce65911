package org.lijian.registry.merger;

import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;

/** 合并重复登记的监管对象: this record and {@code into} are one object; {@code into} goes on. */
public record MergeObject(
        @Nullable RegulatedObjectId into, @Nullable String reason) {}
