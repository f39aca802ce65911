package org.lijian.evidence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what the device said, what the picture says and what the server saw against each other. No number of these is one of law. */
final class Doubts {
    /** Clocks that differ by less are as good as equal. */
    static final Duration SAME_TIME = Duration.ofMinutes(5);

    /** Positions that differ by less, beyond the accuracy the device claimed, are the same site. */
    static final int SAME_SITE_METERS = 300;

    /** A position that may be further off than this does not tell one site from the next. */
    private static final BigDecimal USEFUL_METERS = BigDecimal.valueOf(100);

    private static final double EARTH_METERS = 6_371_000;

    private final EvidenceItem item;
    private final Set<EvidenceFlag> flags = EnumSet.noneOf(EvidenceFlag.class);

    private Doubts(EvidenceItem item) {
        this.item = item;
    }

    static List<EvidenceFlag> about(EvidenceItem item) {
        Doubts doubts = new Doubts(item);
        doubts.aboutTheDevice(item.capture());
        doubts.aboutThePicture(item.findings(), item.storedAt());
        return List.copyOf(doubts.flags);
    }

    private void aboutTheDevice(@Nullable Capture capture) {
        if (item.takenLon() == null) {
            flags.add(EvidenceFlag.POSITION_UNKNOWN);
        }
        if (capture == null) {
            return;
        }
        if (Boolean.TRUE.equals(capture.mockLocation())) {
            flags.add(EvidenceFlag.MOCK_LOCATION);
        }
        if (capture.accuracyMeters() != null && capture.accuracyMeters().compareTo(USEFUL_METERS) > 0) {
            flags.add(EvidenceFlag.POSITION_INACCURATE);
        }
        if (Math.abs(capture.offset()) > SAME_TIME.toMillis()) {
            flags.add(EvidenceFlag.DEVICE_CLOCK_WRONG);
        }
    }

    private void aboutThePicture(@Nullable ContentFindings findings, @Nullable Instant storedAt) {
        if (findings == null || storedAt == null || !item.mediaType().equals("image/jpeg")) {
            return;
        }
        Instant said = findings.pictureTakenAt();
        if (said == null && findings.pictureLon() == null) {
            flags.add(EvidenceFlag.PICTURE_DATA_MISSING);
        }
        if (said != null && Duration.between(said, item.takenAt()).abs().compareTo(SAME_TIME) > 0) {
            flags.add(EvidenceFlag.PICTURE_TIME_DIFFERS);
        }
        if (said != null && said.isAfter(storedAt.plus(SAME_TIME))) {
            flags.add(EvidenceFlag.PICTURE_TIME_IMPOSSIBLE);
        }
        if (findings.pictureLon() != null
                && findings.pictureLat() != null
                && item.takenLon() != null
                && item.takenLat() != null
                && metersApart(item.takenLon(), item.takenLat(), findings.pictureLon(), findings.pictureLat())
                        > SAME_SITE_METERS + accuracy()) {
            flags.add(EvidenceFlag.PICTURE_PLACE_DIFFERS);
        }
    }

    private double accuracy() {
        Capture capture = item.capture();
        return capture == null || capture.accuracyMeters() == null
                ? 0
                : capture.accuracyMeters().doubleValue();
    }

    /** On a sphere (haversine); a site is told from the next, nothing is measured. */
    static double metersApart(BigDecimal lonA, BigDecimal latA, BigDecimal lonB, BigDecimal latB) {
        double a = Math.toRadians(latA.doubleValue());
        double b = Math.toRadians(latB.doubleValue());
        double up = Math.sin((b - a) / 2);
        double across = Math.sin(Math.toRadians(lonB.subtract(lonA).doubleValue()) / 2);
        return 2 * EARTH_METERS * Math.asin(Math.sqrt(up * up + Math.cos(a) * Math.cos(b) * across * across));
    }
}
