package org.lijian.lead;

import org.jspecify.annotations.Nullable;

/** 核准查阅举报人信息. */
record DecideOpening(@Nullable Boolean approved) {}
