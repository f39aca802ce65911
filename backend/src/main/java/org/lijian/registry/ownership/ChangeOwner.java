package org.lijian.registry.ownership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;

/**
 * 变更监管对象的当事人.
 *
 * @param since first day it belongs to the party
 */
public record ChangeOwner(
        @Nullable PartyId partyId,
        @Nullable LocalDate since,
        @Nullable String reason) {}
