package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

class DoubtsTest {
    private static final Instant TAKEN = Instant.parse("2022-03-08T01:30:00Z");
    private static final Instant STORED = Instant.parse("2022-03-08T09:00:00Z");
    private static final BigDecimal LON = new BigDecimal("112.830000");
    private static final BigDecimal LAT = new BigDecimal("35.500000");

    @Test
    void nothingIsDoubtedWherePictureDeviceAndServerAgree() {
        assertThat(Doubts.about(item(null, picture(TAKEN.plusSeconds(2), LON, LAT))))
                .isEmpty();
        assertThat(Doubts.about(item(null, picture(TAKEN.plus(Doubts.SAME_TIME), LON, LAT))))
                .isEmpty();
    }

    @Test
    void aPictureOfAnotherTimeIsPointedOut() {
        Instant other = TAKEN.plus(Doubts.SAME_TIME).plusMillis(1);
        assertThat(Doubts.about(item(null, picture(other, LON, LAT))))
                .containsExactly(EvidenceFlag.PICTURE_TIME_DIFFERS);
        assertThat(Doubts.about(item(null, picture(STORED.plus(Duration.ofHours(1)), LON, LAT))))
                .containsExactly(EvidenceFlag.PICTURE_TIME_DIFFERS, EvidenceFlag.PICTURE_TIME_IMPOSSIBLE);
    }

    @Test
    void aPictureOfAnotherPlaceIsPointedOutBeyondWhatTheDeviceClaimedToKnow() {
        ContentFindings halfAKilometreNorth = picture(TAKEN, LON, new BigDecimal("35.504500"));
        assertThat(Doubts.about(item(null, halfAKilometreNorth))).containsExactly(EvidenceFlag.PICTURE_PLACE_DIFFERS);
        Capture vague = new Capture(BigDecimal.valueOf(250), false, 0L, null);
        assertThat(Doubts.about(item(vague, halfAKilometreNorth))).containsExactly(EvidenceFlag.POSITION_INACCURATE);
    }

    @Test
    void aPictureThatSaysNothingOfItselfIsPointedOut() {
        assertThat(Doubts.about(item(null, picture(null, null, null))))
                .containsExactly(EvidenceFlag.PICTURE_DATA_MISSING);
    }

    @Test
    void aClockThatIsWrongEitherWayIsPointedOut() {
        assertThat(Doubts.about(item(new Capture(null, null, -300_001L, null), null)))
                .containsExactly(EvidenceFlag.DEVICE_CLOCK_WRONG);
        assertThat(Doubts.about(item(new Capture(null, null, 300_000L, null), null)))
                .isEmpty();
    }

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(Doubts.metersApart(LON, BigDecimal.valueOf(35), LON, BigDecimal.valueOf(36)))
                .isCloseTo(111_195, within(10.0));
    }

    private static ContentFindings picture(@Nullable Instant at, @Nullable BigDecimal lon, @Nullable BigDecimal lat) {
        return new ContentFindings("0".repeat(64), at, lon, lat, ScanResult.NOT_SCANNED, null);
    }

    static EvidenceItem item(@Nullable Capture capture, @Nullable ContentFindings findings) {
        OfficerId officer = new OfficerId(Ids.next());
        return new EvidenceItem(
                new EvidenceId(Ids.next()),
                Ids.next(),
                RegionCode.of("140525"),
                EvidenceKind.AUDIOVISUAL,
                findings == null ? EvidenceStatus.REGISTERED : EvidenceStatus.STORED,
                "1.jpg",
                "image/jpeg",
                1,
                "0".repeat(64),
                TAKEN,
                LON,
                LAT,
                "煤场北侧",
                officer,
                "露天堆放",
                "执法记录仪",
                capture,
                null,
                findings,
                officer,
                STORED,
                findings == null ? null : STORED,
                0);
    }
}
