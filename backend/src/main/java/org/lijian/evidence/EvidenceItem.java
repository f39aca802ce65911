package org.lijian.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One item of evidence: described once, its bytes stored once, never changed after that. */
record EvidenceItem(
        EvidenceId id,
        UUID subjectId,
        RegionCode region,
        EvidenceKind kind,
        EvidenceStatus status,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant takenAt,
        @Nullable BigDecimal takenLon,
        @Nullable BigDecimal takenLat,
        String takenText,
        OfficerId takenBy,
        String proves,
        String originalCarrier,
        @Nullable Capture capture,
        @Nullable KindNotes notes,
        @Nullable ContentFindings findings,
        OfficerId registeredBy,
        Instant registeredAt,
        @Nullable Instant storedAt,
        long version) {
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int DEGREE_DECIMALS = 6;
    private static final int KNOWN_ONCE_STORED = 2;
    /** How far the clock of a device may be ahead of the server's. */
    private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

    static EvidenceItem register(RegisterEvidence said, RegionCode region, CurrentOfficer officer, Instant now) {
        Capture capture = said.capture() == null ? null : said.capture().checked();
        EvidenceKind kind = Require.present(said.kind(), "/kind");
        String mediaType = mediaType(said.mediaType());
        TakenPlace place = Require.present(said.takenPlace(), "/takenPlace");
        Require.that(
                place, (place.lon() == null) == (place.lat() == null), "/takenPlace", "经纬度须同时填写", "needs both degrees");
        return new EvidenceItem(
                new EvidenceId(Require.idOrNew(said.id(), "/id")),
                Require.present(said.subject(), "/subject"),
                region,
                kind,
                EvidenceStatus.REGISTERED,
                fileName(said.fileName()),
                mediaType,
                size(said.size()),
                sha256(said.sha256()),
                takenAt(said.takenAt(), capture, now),
                degrees(place.lon(), 180, "/takenPlace/lon"),
                degrees(place.lat(), 90, "/takenPlace/lat"),
                Require.text(place.text(), "/takenPlace/text", 300),
                Require.present(said.takenBy(), "/takenBy"),
                Require.text(said.proves(), "/proves", 500),
                Require.text(said.originalCarrier(), "/originalCarrier", 200),
                capture,
                noted(said.notes(), kind, mediaType),
                null,
                officer.id(),
                now.truncatedTo(ChronoUnit.MICROS),
                null,
                0);
    }

    /** Whether {@code other} describes the same; who described it, when, and what became of it since does not count. */
    boolean describesTheSameAs(EvidenceItem other) {
        return equals(new EvidenceItem(
                other.id,
                other.subjectId,
                region,
                other.kind,
                status,
                other.fileName,
                other.mediaType,
                other.size,
                other.sha256,
                other.takenAt,
                other.takenLon,
                other.takenLat,
                other.takenText,
                other.takenBy,
                other.proves,
                other.originalCarrier,
                other.capture,
                other.notes,
                findings,
                registeredBy,
                registeredAt,
                storedAt,
                version));
    }

    /** The bytes are in the object store. */
    EvidenceItem stored(ContentFindings found, Instant now) {
        if (isStored()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已入库");
        }
        return new EvidenceItem(
                id,
                subjectId,
                region,
                kind,
                EvidenceStatus.STORED,
                fileName,
                mediaType,
                size,
                sha256,
                takenAt,
                takenLon,
                takenLat,
                takenText,
                takenBy,
                proves,
                originalCarrier,
                capture,
                notes,
                found,
                registeredBy,
                registeredAt,
                now.truncatedTo(ChronoUnit.MICROS),
                version);
    }

    /** One hash over all that was known of it when this happened to it. */
    String fingerprint(CustodyAction action) {
        @Nullable Object[] known = members();
        if (action == CustodyAction.REGISTERED) {
            Arrays.fill(known, known.length - KNOWN_ONCE_STORED, known.length, null);
        }
        return Digests.of(known);
    }

    /** Everything that is said of it, in the order of its fingerprints; what was found in the bytes and when they came stands last. */
    @Nullable Object[] members() {
        return new @Nullable Object[] {
            id,
            subjectId,
            region,
            kind,
            fileName,
            mediaType,
            size,
            sha256,
            takenAt,
            takenLon,
            takenLat,
            takenText,
            takenBy,
            proves,
            originalCarrier,
            EvidenceTypes.text(capture),
            EvidenceTypes.text(notes),
            registeredBy,
            registeredAt,
            EvidenceTypes.text(findings),
            storedAt
        };
    }

    /** Whether it was as it is when the entry was written; an entry from before its description was covered knows of the bytes alone. */
    boolean wasSo(CustodyEntry entry) {
        String described = entry.describedSha256();
        return entry.contentSha256().equals(sha256)
                && (described == null || described.equals(fingerprint(entry.action())));
    }

    boolean isStored() {
        return status == EvidenceStatus.STORED;
    }

    /** Where its bytes are in the object store: the id alone decides, so that two contents cannot both be stored. */
    static String key(EvidenceView item) {
        return "evidence/" + item.sha256().substring(0, 2) + "/" + item.id();
    }

    private static String fileName(@Nullable String given) {
        String name = Require.text(given, "/fileName", 200);
        return Require.that(
                name,
                name.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' '),
                "/fileName",
                "不得含有路径",
                "is a name without a path");
    }

    private static String mediaType(@Nullable String given) {
        String type = Require.text(given, "/mediaType", 100);
        return EvidenceFormat.of(type)
                .map(EvidenceFormat::mediaType)
                .orElseThrow(() -> EvidenceRefusal.TYPE_NOT_ACCEPTED
                        .with("type", type, "accepted", EvidenceFormat.accepted())
                        .at("/mediaType"));
    }

    private static long size(@Nullable Long given) {
        long size = Require.present(given, "/size");
        return Require.that(size, size >= 1 && size <= MOST_BYTES, "/size", "1 字节至 50 MiB", "is 1 byte to 50 MiB");
    }

    private static String sha256(@Nullable String given) {
        String hash = Require.present(given, "/sha256").toLowerCase(Locale.ROOT);
        return Require.that(hash, hash.matches("[0-9a-f]{64}"), "/sha256", "须为 64 位十六进制", "has 64 hexadecimal digits");
    }

    private static @Nullable KindNotes noted(@Nullable KindNotes given, EvidenceKind kind, String mediaType) {
        KindNotes notes = (given == null ? KindNotes.NONE : given).checked(kind, mediaType);
        return notes.equals(KindNotes.NONE) ? null : notes;
    }

    /** By the device's clock; what that clock is known to be ahead by does not put the evidence into the future. */
    private static Instant takenAt(@Nullable Instant given, @Nullable Capture capture, Instant now) {
        Instant at = Require.present(given, "/takenAt").truncatedTo(ChronoUnit.MICROS);
        Instant inServerTime = capture == null ? at : at.minusMillis(Math.max(0, capture.offset()));
        if (inServerTime.isAfter(now.plus(CLOCK_DRIFT))) {
            throw PlatformRefusal.IN_THE_FUTURE.with("date", at, "today", now).at("/takenAt");
        }
        return at;
    }

    private static @Nullable BigDecimal degrees(@Nullable BigDecimal given, int most, String pointer) {
        if (given == null) {
            return null;
        }
        Require.that(given, given.abs().compareTo(BigDecimal.valueOf(most)) <= 0, pointer, "经纬度有误", "is not a degree");
        return given.setScale(DEGREE_DECIMALS, RoundingMode.HALF_UP);
    }
}
