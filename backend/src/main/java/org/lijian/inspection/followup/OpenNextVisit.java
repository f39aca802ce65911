package org.lijian.inspection.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 转入下一次检查. The id of the lead may be made by the client. */
public record OpenNextVisit(@Nullable UUID id) {}
