package org.lijian.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** 保存常用筛选. */
record SaveFilter(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable String filter,
        @Nullable String domain,
        @Nullable RegionCode county,
        @Nullable UUID campaign,
        @Nullable String subjectType) {}
