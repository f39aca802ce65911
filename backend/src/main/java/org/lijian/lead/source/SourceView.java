package org.lijian.lead.source;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

/**
 * A source as officers see it.
 *
 * @param key what it signs in with; told once, when it is made
 */
public record SourceView(
        SourceId id,
        long version,
        SourceKind kind,
        String name,
        RegionCode region,
        String place,
        @Nullable Coordinates location,
        @Nullable PartyId partyId,
        @Nullable RegulatedObjectId objectId,
        Instant registeredAt,
        Map<MappedField, String> mapping,
        boolean inUse,
        @Nullable String key) {
    @Override
    public String toString() {
        return "SourceView[" + id + "]";
    }
}
