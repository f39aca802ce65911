package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

/** Takes a request to file back, with the reason why. */
public record WithdrawFiling(@Nullable String reason) {}
