package org.lijian.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.delivery.DeliveryMethod;
import org.lijian.delivery.Receiver;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.Ids;
import org.lijian.registry.PartyId;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class SeizureTest {
    private static final Instant PROPOSED = Instant.parse("2022-03-08T01:00:00Z"); // Tuesday
    private static final Instant APPROVED = Instant.parse("2022-03-08T02:00:00Z");
    private static final Instant STARTED = Instant.parse("2022-03-08T03:00:00Z");
    private static final Instant ENDED = Instant.parse("2022-03-08T04:00:00Z");
    private static final Instant APPROVE_BY = Instant.parse("2022-03-09T04:00:00Z");
    private static final Instant TERM_ENDS = Instant.parse("2022-04-07T16:00:00Z");
    private static final OfficerId INSPECTOR = new OfficerId(Ids.next());
    private static final PersonPresent PARTY = new PersonPresent("李场长", "场长");

    @Test
    void isCarriedOutOnlyAfterItsApproval() {
        Seizure seizure = proposed(false, false);
        refuses(() -> seizure.execute(execution(STARTED), null), "G19-approved-before");

        assertThat(seizure.decide(true, false, APPROVED)).isFalse();
        refuses(() -> seizure.execute(execution(APPROVED.minusSeconds(1)), null), "G19-approved-before");
        seizure.execute(execution(APPROVED), null);

        assertThat(seizure.status()).isEqualTo(SeizureStatus.IN_FORCE);
        assertThat(seizure.executedOn()).isEqualTo(LocalDate.of(2022, 3, 8));
    }

    @Test
    void anUrgentOneIsApprovedToTheSecondInTime() {
        Seizure inTime = executedUrgently();
        assertThat(inTime.decide(true, false, APPROVE_BY)).isTrue();
        assertThat(inTime.status()).isEqualTo(SeizureStatus.IN_FORCE);

        Seizure late = executedUrgently();
        refuses(() -> late.decide(true, false, APPROVE_BY.plusSeconds(1)), "G19-approval-within-24-hours");
        assertThat(late.lapseAt(APPROVE_BY.minusSeconds(1), TERM_ENDS)).isFalse();
        assertThat(late.lapseAt(APPROVE_BY, TERM_ENDS)).isTrue();
        assertThat(late.lapseAt(APPROVE_BY, TERM_ENDS)).isFalse();
        assertThat(late.lapse()).isEqualTo(LiftGround.NOT_APPROVED);
        refuses(() -> late.decide(true, false, APPROVE_BY.plusSeconds(1)), "G19-approval-within-24-hours");
    }

    @Test
    void losesItsForceAtTheEndOfItsTermAndIsThenLiftedForThatReason() {
        Seizure seizure = inForce();
        assertThat(seizure.lapseAt(TERM_ENDS.minusSeconds(1), TERM_ENDS)).isFalse();
        refuses(() -> seizure.lift(LiftGround.EXPIRED, LocalDate.of(2022, 4, 7)), "lift-ground-not-given");

        assertThat(seizure.lapseAt(TERM_ENDS, TERM_ENDS)).isTrue();
        refuses(seizure::extend, "not-at-this-step");
        refuses(() -> seizure.lift(LiftGround.HANDLED, LocalDate.of(2022, 4, 8)), "lift-ground-not-given");
        refuses(() -> seizure.handOver(LocalDate.of(2022, 4, 8)), "not-at-this-step");
        seizure.lift(LiftGround.EXPIRED, LocalDate.of(2022, 4, 9));

        assertThat(seizure.endedOn()).isEqualTo(LocalDate.of(2022, 4, 8));
        assertThat(seizure.isOver()).isFalse();
        seizure.giveBack();
        assertThat(seizure.isOver()).isTrue();
    }

    @Test
    void isLengthenedOnce() {
        Seizure seizure = inForce();
        seizure.extend();
        refuses(seizure::extend, "G19-extended-once");
    }

    @Test
    void aGraveOneIsDiscussedBeforeItIsApprovedButNotBeforeItIsRefused() {
        refuses(() -> proposed(false, true).decide(true, false, APPROVED), "measure-collective-discussion");

        Seizure refused = proposed(false, true);
        refused.decide(false, false, APPROVED);
        assertThat(refused.status()).isEqualTo(SeizureStatus.REFUSED);
        assertThat(refused.isOver()).isTrue();
    }

    @Test
    void theRecordShowsWhoWasThereAndAnInventorySignedOnTheSpot() {
        refuses(() -> execution(List.of(), PARTY, null, ENDED, true).requireLawful(), "G19-inventory-on-the-spot");
        refuses(
                () -> execution(items(), PARTY, null, Instant.parse("2022-03-08T16:00:00Z"), true)
                        .requireLawful(),
                "G19-inventory-on-the-spot");
        refuses(
                () -> execution(items(), PARTY, null, STARTED.minusSeconds(1), true)
                        .requireLawful(),
                "G19-inventory-on-the-spot");
        refuses(() -> execution(items(), null, null, ENDED, true).requireLawful(), "G19-party-or-witness");
        refuses(() -> execution(items(), PARTY, null, ENDED, false).requireLawful(), "G19-party-or-witness");
        refuses(() -> execution(items(), null, PARTY, ENDED, true).requireLawful(), "G19-party-or-witness");
        execution(items(), null, PARTY, ENDED, false).requireLawful();
    }

    private static Seizure proposed(boolean urgent, boolean grave) {
        return Seizure.proposed(
                new ProposeSeizure(
                        new SeizureId(Ids.next()),
                        new InspectionId(Ids.next()),
                        "AIR-117-1",
                        SeizureKind.SEAL,
                        urgent,
                        grave,
                        "EVASION",
                        null,
                        "夜间停用喷淋",
                        "装载机"),
                LegalCitation.of("《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第四条"),
                null,
                new PartyId(Ids.next()),
                RegionCode.of("140525"),
                INSPECTOR,
                PROPOSED);
    }

    private static Seizure executedUrgently() {
        Seizure seizure = proposed(true, false);
        seizure.execute(execution(STARTED), APPROVE_BY);
        assertThat(seizure.status()).isEqualTo(SeizureStatus.OWES_APPROVAL);
        return seizure;
    }

    private static Seizure inForce() {
        Seizure seizure = proposed(false, false);
        seizure.decide(true, false, APPROVED);
        seizure.execute(execution(STARTED), null);
        return seizure;
    }

    @Test
    void isServedOnTheSpotAndNotByPost() {
        ExecuteSeizure onTheSpot = execution(STARTED);
        ExecuteSeizure posted = new ExecuteSeizure(
                onTheSpot.startedAt(),
                onTheSpot.endedAt(),
                onTheSpot.place(),
                onTheSpot.officers(),
                onTheSpot.party(),
                onTheSpot.witness(),
                onTheSpot.rightsTold(),
                onTheSpot.partyStatement(),
                onTheSpot.stopsDischarge(),
                onTheSpot.items(),
                onTheSpot.signedAt(),
                onTheSpot.signedByParty(),
                new HandedOver(DeliveryMethod.POST, null, null, List.of()));

        refuses(posted::requireLawful, "G19-served-on-the-spot");
    }

    private static ExecuteSeizure execution(Instant startedAt) {
        return execution(startedAt, items(), PARTY, null, ENDED, true);
    }

    private static ExecuteSeizure execution(
            List<SeizedItem> items,
            @Nullable PersonPresent party,
            @Nullable PersonPresent witness,
            Instant signedAt,
            boolean byParty) {
        return execution(STARTED, items, party, witness, signedAt, byParty);
    }

    private static ExecuteSeizure execution(
            Instant startedAt,
            List<SeizedItem> items,
            @Nullable PersonPresent party,
            @Nullable PersonPresent witness,
            Instant signedAt,
            boolean byParty) {
        return new ExecuteSeizure(
                startedAt,
                ENDED,
                "堆场东侧",
                List.of(INSPECTOR, new OfficerId(Ids.next())),
                party,
                witness,
                true,
                "没有意见",
                true,
                items,
                signedAt,
                byParty,
                new HandedOver(DeliveryMethod.DIRECT, new Receiver("李场长", "场长"), null, List.of()));
    }

    private static List<SeizedItem> items() {
        return List.of(new SeizedItem(1, "装载机", null, null, "1台", "完好", "堆场东侧", "就地查封", "李场长"));
    }

    private static void refuses(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
