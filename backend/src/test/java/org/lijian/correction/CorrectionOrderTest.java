package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.correction.CorrectionFixtures.COAL_IN_THE_OPEN;
import static org.lijian.correction.CorrectionFixtures.INSPECTION;
import static org.lijian.correction.CorrectionFixtures.INSPECTOR_A;
import static org.lijian.correction.CorrectionFixtures.MARCH_25;
import static org.lijian.correction.CorrectionFixtures.MARCH_8;
import static org.lijian.correction.CorrectionFixtures.NOW;
import static org.lijian.correction.CorrectionFixtures.PER_DAY;
import static org.lijian.correction.CorrectionFixtures.command;
import static org.lijian.correction.CorrectionFixtures.found;
import static org.lijian.correction.CorrectionFixtures.issuedOrder;
import static org.lijian.correction.CorrectionFixtures.recheck;
import static org.lijian.correction.CorrectionFixtures.servedOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceKind;
import org.lijian.evidence.EvidenceStatus;
import org.lijian.evidence.EvidenceView;
import org.lijian.evidence.TakenPlace;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;

class CorrectionOrderTest {
    @Test
    void waitsForItsRecheckOnceItIsServed() {
        CorrectionOrder order = servedOrder();

        assertThat(order.status()).isEqualTo(CorrectionStatus.SERVED);
        assertThat(order.servedOn()).isEqualTo(MARCH_8);
        assertThat(order.recheckBy()).isEqualTo(LocalDate.of(2022, 4, 7));
    }

    @Test
    void isServedOnce() {
        CorrectionOrder order = servedOrder();

        assertRefused(() -> order.serve(MARCH_25, MARCH_25), "not-at-this-step");
    }

    @Test
    void lapsesOnceItsLastDayForTheRecheckIsOver() {
        CorrectionOrder order = servedOrder();
        LocalDate lastDay = LocalDate.of(2022, 4, 7);

        assertThat(order.lapse(lastDay)).isFalse();
        assertThat(order.lapse(lastDay.plusDays(1))).isTrue();
        assertThat(order.lapse(lastDay.plusDays(2))).isFalse();

        assertThat(order.status()).isEqualTo(CorrectionStatus.LAPSED);
        assertThat(order.lapsed(lastDay)).isFalse();
        assertThat(order.lapsed(lastDay.plusDays(1))).isTrue();
        assertRefused(() -> recheck(order, found(RecheckResult.CORRECTED, lastDay)), "not-at-this-step");
    }

    @Test
    void doesNotLapseOnceItIsRechecked() {
        CorrectionOrder order = servedOrder();
        recheck(order, found(RecheckResult.STILL_VIOLATING, MARCH_25));

        assertThat(order.lapse(LocalDate.of(2022, 4, 8))).isFalse();
        assertThat(order.status()).isEqualTo(CorrectionStatus.REFUSED);
    }

    @Test
    void aRecheckThatFindsTheViolationGoingOnIsARefusal() {
        CorrectionOrder order = servedOrder();

        Recheck recheck = recheck(order, found(RecheckResult.STILL_VIOLATING, MARCH_25));

        assertThat(order.status()).isEqualTo(CorrectionStatus.REFUSED);
        assertThat(recheck.orderId()).isEqualTo(order.id());
        assertThat(recheck.recordedBy()).isEqualTo(INSPECTOR_A);
    }

    @Test
    void aRecheckThatFindsNothingLeftEndsTheOrder() {
        CorrectionOrder order = servedOrder();

        recheck(order, found(RecheckResult.CORRECTED, MARCH_25));

        assertThat(order.status()).isEqualTo(CorrectionStatus.CORRECTED);
    }

    @Test
    void isRecheckedByWhatWasTakenForIt() {
        CorrectionOrder order = servedOrder();
        RecheckId recheck = new RecheckId(Ids.next());

        order.requireTakenForRecheck(recheck, evidence(INSPECTION.value(), "2022-03-08T16:00:00Z"));
        order.requireTakenForRecheck(recheck, evidence(recheck.value(), "2022-03-25T00:30:00Z"));
        assertRefused(
                () -> order.requireTakenForRecheck(recheck, evidence(INSPECTION.value(), "2022-03-08T15:59:59Z")),
                "evidence-of-another-visit");
        assertRefused(
                () -> order.requireTakenForRecheck(recheck, evidence(Ids.next(), "2022-03-25T00:30:00Z")),
                "evidence-of-another-visit");
    }

    private static EvidenceView evidence(UUID subject, String takenAt) {
        return new EvidenceView(
                new EvidenceId(Ids.next()),
                subject,
                CorrectionFixtures.COUNTY,
                EvidenceKind.AUDIOVISUAL,
                EvidenceStatus.STORED,
                "heap.jpg",
                "image/jpeg",
                1,
                "0".repeat(64),
                Instant.parse(takenAt),
                new TakenPlace(null, null, "泽州县"),
                INSPECTOR_A,
                "仍露天堆放",
                "执法记录仪",
                null,
                null,
                null,
                List.of(),
                INSPECTOR_A,
                NOW,
                NOW,
                1);
    }

    @Test
    void refusesARecheckBeforeTheOrderIsServed() {
        assertRefused(() -> recheck(issuedOrder(), found(RecheckResult.STILL_VIOLATING, MARCH_25)), "not-at-this-step");
    }

    @Test
    void refusesASecondRecheck() {
        CorrectionOrder order = servedOrder();
        recheck(order, found(RecheckResult.STILL_VIOLATING, MARCH_25));

        assertRefused(
                () -> recheck(order, found(RecheckResult.CORRECTED, LocalDate.of(2022, 3, 28))), "not-at-this-step");
        assertThat(order.status()).isEqualTo(CorrectionStatus.REFUSED);
    }

    @Test
    void takesARecheckOnDayThirty() {
        CorrectionOrder order = servedOrder();

        recheck(order, found(RecheckResult.STILL_VIOLATING, LocalDate.of(2022, 4, 7)));

        assertThat(order.status()).isEqualTo(CorrectionStatus.REFUSED);
    }

    @Test
    void refusesARecheckOnDayThirtyOne() {
        CorrectionOrder order = servedOrder();

        assertThatThrownBy(() -> recheck(order, found(RecheckResult.STILL_VIOLATING, LocalDate.of(2022, 4, 8))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("G16-recheck-within-30-days");
                    assertThat(problem.refusal().citation()).isPresent();
                    assertThat(problem.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/recheckedOn");
                });
        assertThat(order.status()).isEqualTo(CorrectionStatus.SERVED);
    }

    @Test
    void refusesARecheckOnTheDayOfService() {
        assertRefused(
                () -> recheck(servedOrder(), found(RecheckResult.STILL_VIOLATING, MARCH_8)),
                "G16-recheck-within-30-days");
    }

    @Test
    void refusesARecheckThatWasNotCovert() {
        assertRefused(() -> recheck(servedOrder(), openly(RecheckResult.STILL_VIOLATING)), "G16-recheck-covert");
        assertRefused(() -> recheck(servedOrder(), openly(RecheckResult.CORRECTED)), "G16-recheck-covert");
    }

    @Test
    void aRecheckThatThePartyObstructedNeedNotBeCovert() {
        CorrectionOrder order = servedOrder();

        recheck(order, openly(RecheckResult.RECHECK_REFUSED));

        assertThat(order.status()).isEqualTo(CorrectionStatus.REFUSED);
    }

    @Test
    void refusesARefusalToCorrectWithoutEvidence() {
        for (RecheckResult refusal : List.of(RecheckResult.STILL_VIOLATING, RecheckResult.RECHECK_REFUSED)) {
            RecordRecheck proven = found(refusal, MARCH_25);
            RecordRecheck unproven = new RecordRecheck(
                    proven.id(),
                    proven.mode(),
                    proven.recheckedOn(),
                    proven.officers(),
                    refusal,
                    proven.findings(),
                    List.of());

            assertRefused(() -> recheck(servedOrder(), unproven), "refusal-to-correct-unproven");
        }
    }

    @Test
    void refusesARecheckRecordedBySomebodyWhoWasNotThere() {
        OfficerId another = new OfficerId(Ids.next());

        assertRefused(
                () -> servedOrder().recheck(found(RecheckResult.STILL_VIOLATING, MARCH_25), PER_DAY, another, NOW),
                "not-among-the-officers");
    }

    @Test
    void knowsTheSameOrderToldAgain() {
        IssueCorrectionOrder command = command(null, MARCH_8);
        CorrectionOrder order = issuedOrder(command, 1);

        assertThat(order.says(command)).isTrue();
        assertThat(order.says(new IssueCorrectionOrder(
                        command.id(), INSPECTION, null, null, COAL_IN_THE_OPEN, "三日内苫盖", MARCH_8, null)))
                .isFalse();
    }

    private static RecordRecheck openly(RecheckResult result) {
        RecordRecheck covert = found(result, MARCH_25);
        return new RecordRecheck(
                covert.id(),
                RecheckMode.OPEN,
                covert.recheckedOn(),
                covert.officers(),
                result,
                covert.findings(),
                List.of(new EvidenceId(Ids.next())));
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
