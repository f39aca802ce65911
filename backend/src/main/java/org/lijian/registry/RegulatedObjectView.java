package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** A regulated object as others see it. */
public record RegulatedObjectView(
        RegulatedObjectId id,
        long version,
        PartyId partyId,
        ObjectKind kind,
        String name,
        String address,
        RegionCode region,
        @Nullable Coordinates location,
        @Nullable ObjectContent content) {
    static RegulatedObjectView of(RegulatedObject object) {
        return new RegulatedObjectView(
                object.id(),
                object.version(),
                object.partyId(),
                object.kind(),
                object.name(),
                object.address(),
                object.region(),
                object.location(),
                object.content());
    }
}
