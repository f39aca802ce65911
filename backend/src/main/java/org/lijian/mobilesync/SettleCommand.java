package org.lijian.mobilesync;

import org.jspecify.annotations.Nullable;

/** 处理留存的操作. */
record SettleCommand(
        @Nullable Settlement settlement, @Nullable String reason) {}
