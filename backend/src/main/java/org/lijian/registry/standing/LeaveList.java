package org.lijian.registry.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 移出名单、摘牌.
 *
 * @param on first day it is not on the list any more; today when unsaid
 * @param reason how what the listing asked for was fulfilled
 */
public record LeaveList(@Nullable LocalDate on, @Nullable String reason) {}
