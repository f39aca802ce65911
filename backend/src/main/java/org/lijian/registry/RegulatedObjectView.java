package org.lijian.registry;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/**
 * A regulated object as others see it.
 *
 * @param survivor the record that stands for the same object and goes on, if it was merged into one
 */
public record RegulatedObjectView(
        RegulatedObjectId id,
        long version,
        PartyId partyId,
        ObjectKind kind,
        String name,
        String address,
        RegionCode region,
        @Nullable Coordinates location,
        @Nullable ObjectContent content,
        @Nullable RegulatedObjectId survivor) {
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
                object.content(),
                object.survivor());
    }
}
