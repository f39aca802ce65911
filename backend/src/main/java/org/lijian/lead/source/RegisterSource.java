package org.lijian.lead.source;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

/**
 * 登记接入源.
 *
 * @param place where its leads are, unless a message says otherwise
 * @param objectId what it watches, where it watches one thing
 * @param mapping a JSON pointer for each field its messages have
 */
public record RegisterSource(
        @Nullable UUID id,
        @Nullable SourceKind kind,
        @Nullable String name,
        @Nullable RegionCode region,
        @Nullable String place,
        @Nullable Coordinates location,
        @Nullable PartyId partyId,
        @Nullable RegulatedObjectId objectId,
        @Nullable Map<MappedField, String> mapping) {}
