package org.lijian.registry.merger;

import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

/** 合并重复登记: this entry and {@code into} are one party; {@code into} goes on. */
public record MergeParty(@Nullable PartyId into, @Nullable String reason) {}
