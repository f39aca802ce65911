package org.lijian.registry;

import org.jspecify.annotations.Nullable;

/** 变更监管对象登记. It replaces what was registered; what was registered before stays in its versions. */
public record ChangeObject(
        @Nullable String name,
        @Nullable String address,
        @Nullable Coordinates location,
        @Nullable ObjectContent content,
        @Nullable String reason) {}
