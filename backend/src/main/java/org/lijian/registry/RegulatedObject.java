package org.lijian.registry;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A regulated object (监管对象) as registered: the yard, site, boiler or vehicle that is inspected.
 *
 * @param survivor the record it was merged into, while the merger holds
 */
record RegulatedObject(
        RegulatedObjectId id,
        long version,
        PartyId partyId,
        ObjectKind kind,
        String name,
        String address,
        RegionCode region,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable ObjectContent content,
        @Nullable RegulatedObjectId survivor,
        OfficerId registeredBy,
        Instant registeredAt) {

    static RegulatedObject register(RegisterObject said, CurrentOfficer by, Instant at) {
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region)) {
            throw RegistryRefusal.OUTSIDE_YOUR_AREA.with("region", region).at("/region");
        }
        ObjectKind kind = Require.present(said.kind(), "/kind");
        Coordinates location = said.location();
        return new RegulatedObject(
                new RegulatedObjectId(Require.idOrNew(said.id(), "/id")),
                0,
                Require.present(said.partyId(), "/partyId"),
                kind,
                Require.text(said.name(), "/name", 200),
                Require.text(said.address(), "/address", 300),
                region,
                location == null ? null : location.longitude(),
                location == null ? null : location.latitude(),
                content(said.content(), kind),
                null,
                by.id(),
                at);
    }

    /** Whether {@code other} says the same of the same object; who registered it and when does not count. */
    boolean saysTheSameAs(RegulatedObject other) {
        return equals(new RegulatedObject(
                other.id,
                version,
                other.partyId,
                other.kind,
                other.name,
                other.address,
                other.region,
                other.longitude,
                other.latitude,
                other.content,
                survivor,
                registeredBy,
                registeredAt));
    }

    /** The object as the command has it from now on. */
    RegulatedObject changed(ChangeObject said) {
        Coordinates where = said.location();
        return new RegulatedObject(
                id,
                version,
                partyId,
                kind,
                Require.text(said.name(), "/name", 200),
                Require.text(said.address(), "/address", 300),
                region,
                where == null ? null : where.longitude(),
                where == null ? null : where.latitude(),
                content(said.content(), kind),
                survivor,
                registeredBy,
                registeredAt);
    }

    RegulatedObject ownedBy(PartyId owner) {
        return new RegulatedObject(
                id,
                version,
                owner,
                kind,
                name,
                address,
                region,
                longitude,
                latitude,
                content,
                survivor,
                registeredBy,
                registeredAt);
    }

    private static @Nullable ObjectContent content(@Nullable ObjectContent said, ObjectKind kind) {
        return said == null ? null : said.checkedFor(kind);
    }

    @Nullable Coordinates location() {
        return longitude == null || latitude == null ? null : new Coordinates(longitude, latitude);
    }
}
