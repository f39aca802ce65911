package org.lijian.referral;

import org.jspecify.annotations.Nullable;

/** A paper or object as it is handed over: {@code pages} is how many there are of it. */
public record HandedPaper(@Nullable String code, String title, int pages, boolean original) {}
