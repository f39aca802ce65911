package org.lijian.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 变更权属. Who the object belongs to from that day on. */
public record ChangeOwner(
        @Nullable PartyId partyId, @Nullable LocalDate from) {}
