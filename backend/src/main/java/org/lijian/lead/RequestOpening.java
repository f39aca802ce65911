package org.lijian.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 申请查阅举报人信息. */
record RequestOpening(@Nullable UUID id, @Nullable String reason) {}
