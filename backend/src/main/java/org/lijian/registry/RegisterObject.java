package org.lijian.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** 登记监管对象. The id may be made by the client. */
public record RegisterObject(
        @Nullable UUID id,
        @Nullable PartyId partyId,
        @Nullable ObjectKind kind,
        @Nullable String name,
        @Nullable String address,
        @Nullable RegionCode region,
        @Nullable Coordinates location,
        @Nullable ObjectContent content) {}
