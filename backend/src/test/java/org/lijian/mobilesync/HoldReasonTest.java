package org.lijian.mobilesync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.document.DocumentRefusal;
import org.lijian.evidence.EvidenceRefusal;
import org.lijian.inspection.InspectionRefusal;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Refusal;

class HoldReasonTest {
    @Test
    void whatOthersDidOrHaveYetToDoIsWaitedFor() {
        assertHeld(PlatformRefusal.STALE, HoldReason.CHANGED_MEANWHILE);
        assertHeld(PlatformRefusal.CONCURRENT_CHANGE, HoldReason.AT_ANOTHER_STEP);
        assertHeld(PlatformRefusal.NOT_AT_THIS_STEP, HoldReason.AT_ANOTHER_STEP);
        assertHeld(PlatformRefusal.ALREADY_EXISTS, HoldReason.CONFLICT);
        assertHeld(EvidenceRefusal.NEVER_REPLACED, HoldReason.CONFLICT);
        assertHeld(EvidenceRefusal.UNKNOWN, HoldReason.WAITS_FOR_BYTES);
        assertHeld(EvidenceRefusal.VERIFIED_BEFORE_RELIED_ON, HoldReason.WAITS_FOR_BYTES);
        assertHeld(InspectionRefusal.ONLY_ASSIGNED, HoldReason.NOT_ASSIGNED);
        assertHeld(PlatformRefusal.FORBIDDEN, HoldReason.NOT_ASSIGNED);
        assertHeld(DocumentRefusal.PRINTED_DIFFERS, HoldReason.PAPER_DIFFERS);
        assertHeld(MobileSyncRefusal.APP_TOO_OLD, HoldReason.APP_TOO_OLD);
        assertHeld(MobileSyncRefusal.DEVICE_LOCKED, HoldReason.DEVICE_LOCKED);
        assertHeld(PlatformRefusal.INTERNAL, HoldReason.FAULT);
        assertHeld(PlatformRefusal.UNAVAILABLE, HoldReason.FAULT);
    }

    @Test
    void whatIsNotThereYetIsToldFromWhatLiesElsewhere() {
        for (Refusal absent : List.of(PlatformRefusal.NOT_FOUND, EvidenceRefusal.SUBJECT_UNKNOWN)) {
            assertThat(HoldReason.of(absent.with(), false)).contains(HoldReason.WAITS_FOR_PARENT);
            assertThat(HoldReason.of(absent.with(), true)).contains(HoldReason.OUT_OF_AREA);
        }
        assertThat(HoldReason.of(MobileSyncRefusal.PARENT_NOT_DONE.with(), true))
                .contains(HoldReason.WAITS_FOR_PARENT);
    }

    @Test
    void whatCannotBeIsNotWaitedFor() {
        assertThat(HoldReason.of(PlatformRefusal.INVALID.with(), true)).isEmpty();
        assertThat(HoldReason.of(PlatformRefusal.VERSION_REQUIRED.with(), true)).isEmpty();
        assertThat(HoldReason.of(InspectionRefusal.CALIBRATION_EXPIRED.with(), true))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonSaysWhatToDoInTwoLanguages(HoldReason reason) {
        assertThat(reason.next(false)).containsPattern("\\p{IsHan}").contains("；");
        assertThat(reason.next(true)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void versionsAreComparedNumberByNumber() {
        assertThat(AppVersion.of("1.9").isOlderThan(AppVersion.of("1.10"))).isTrue();
        assertThat(AppVersion.of("1.4").isOlderThan(AppVersion.of("1.4.0"))).isFalse();
        assertThat(AppVersion.of("2").isOlderThan(AppVersion.of("1.9.9"))).isFalse();
    }

    private static void assertHeld(Refusal refusal, HoldReason reason) {
        assertThat(HoldReason.of(refusal.with(), true)).as(refusal.code()).contains(reason);
    }
}
