package org.lijian.lead.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadRefusal;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Require;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;
import org.lijian.shared.Sha256;

/** One source of messages: who it is, where it stands, and how its messages are read. */
final class Source {
    private final SourceId id;
    private final long version;
    private final SourceKind kind;
    private final String name;
    private final RegionCode region;
    private final String place;
    private final @Nullable BigDecimal longitude;
    private final @Nullable BigDecimal latitude;
    private final @Nullable PartyId partyId;
    private final @Nullable RegulatedObjectId objectId;
    private final Instant registeredAt;
    private SourceMapping mapping;
    private byte[] keyHash;
    private boolean inUse;

    Source(
            SourceId id,
            long version,
            SourceKind kind,
            String name,
            RegionCode region,
            String place,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude,
            @Nullable PartyId partyId,
            @Nullable RegulatedObjectId objectId,
            Instant registeredAt,
            SourceMapping mapping,
            byte[] keyHash,
            boolean inUse) {
        this.id = id;
        this.version = version;
        this.kind = kind;
        this.name = name;
        this.region = region;
        this.place = place;
        this.longitude = longitude;
        this.latitude = latitude;
        this.partyId = partyId;
        this.objectId = objectId;
        this.registeredAt = registeredAt;
        this.mapping = mapping;
        this.keyHash = keyHash;
        this.inUse = inUse;
    }

    static Source register(RegisterSource said, String key, CurrentOfficer by, Instant now) {
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region)) {
            throw LeadRefusal.OUTSIDE_YOUR_AREA.with("region", region).at("/region");
        }
        SourceKind kind = Require.present(said.kind(), "/kind");
        Coordinates location = said.location();
        return new Source(
                new SourceId(Require.idOrNew(said.id(), "/id")),
                0,
                kind,
                Require.text(said.name(), "/name", 100),
                region,
                Require.text(said.place(), "/place", 300),
                location == null ? null : location.longitude(),
                location == null ? null : location.latitude(),
                said.partyId(),
                said.objectId(),
                now,
                SourceMapping.checked(kind, said.mapping()),
                hash(key),
                true);
    }

    void mapBy(@Nullable Map<MappedField, String> said) {
        requireInUse();
        mapping = SourceMapping.checked(kind, said);
    }

    /** The former key opens nothing any more. */
    void changeKey(String key) {
        requireInUse();
        keyHash = hash(key);
    }

    void retire() {
        requireInUse();
        inUse = false;
    }

    boolean isOpenedBy(String key) {
        return inUse && MessageDigest.isEqual(keyHash, hash(key));
    }

    private void requireInUse() {
        if (!inUse) {
            throw SourceRefusal.SOURCE_RETIRED.with();
        }
    }

    /** A key has 256 bits of chance in it, so that a plain hash tells nothing of it. */
    static byte[] hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }

    SourceId id() {
        return id;
    }

    long version() {
        return version;
    }

    SourceKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    RegionCode region() {
        return region;
    }

    String place() {
        return place;
    }

    SourceMapping mapping() {
        return mapping;
    }

    @Nullable PartyId partyId() {
        return partyId;
    }

    @Nullable RegulatedObjectId objectId() {
        return objectId;
    }

    @Nullable Coordinates location() {
        return longitude == null || latitude == null ? null : new Coordinates(longitude, latitude);
    }

    SourceView view(@Nullable String key) {
        return new SourceView(
                id,
                version,
                kind,
                name,
                region,
                place,
                location(),
                partyId,
                objectId,
                registeredAt,
                mapping.pointers(),
                inUse,
                key);
    }
}
