package org.lijian.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.lijian.shared.RegionCode;

class DeliveryRulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 14);
    private static final Instant NOW = Instant.parse("2022-03-14T08:00:00Z");
    private static final OfficerId CLERK = new OfficerId(Ids.next());
    private static final List<OfficerId> TWO = List.of(new OfficerId(Ids.next()), new OfficerId(Ids.next()));
    private static final List<EvidenceId> PROOF = List.of(new EvidenceId(Ids.next()));
    private static final Receiver MANAGER = new Receiver("王某", "法定代表人");

    private final Delivery delivery = openedOn(MONDAY);

    @Test
    void aDirectServiceEndsOnItsDay() {
        delivery.attempt(attempt(DeliveryMethod.DIRECT, MONDAY, MANAGER, TWO, null, List.of()));

        assertThat(delivery.view().status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery.view().deliveredOn()).isEqualTo(MONDAY);
    }

    @Test
    void anAttemptThatFailedLeavesTheDocumentToBeServed() {
        delivery.attempt(failed(DeliveryMethod.DIRECT, TWO));
        assertThat(delivery.view().status()).isEqualTo(DeliveryStatus.OPEN);
        assertThat(delivery.view().deliveredOn()).isNull();

        delivery.attempt(attempt(DeliveryMethod.POST, MONDAY.plusDays(3), null, List.of(), null, PROOF));
        assertThat(delivery.view().attempts()).hasSize(2);
        assertThat(delivery.view().deliveredOn()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void whatIsDeliveredIsNotDeliveredAgain() {
        delivery.attempt(attempt(DeliveryMethod.DIRECT, MONDAY, MANAGER, TWO, null, List.of()));

        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                attempt(DeliveryMethod.DIRECT, MONDAY.plusDays(1), MANAGER, TWO, null, List.of()));
        assertThat(delivery.view().deliveredOn()).isEqualTo(MONDAY);
    }

    @Test
    void refusesServiceBeforeTheDocumentIsIssued() {
        assertRefused(
                DeliveryRefusal.NOT_BEFORE_DOCUMENT,
                attempt(DeliveryMethod.DIRECT, MONDAY.minusDays(1), MANAGER, TWO, null, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT", "LEFT"})
    void refusesASingleServerWhereOfficersGoThemselves(DeliveryMethod method) {
        List<OfficerId> one = TWO.subList(0, 1);
        assertRefused(DeliveryRefusal.TWO_SERVERS, attempt(method, MONDAY, MANAGER, one, "拒收", PROOF));
        assertRefused(DeliveryRefusal.TWO_SERVERS, failed(method, one));
    }

    @Test
    void theSameServerNamedTwiceIsOne() {
        RecordDeliveryAttempt twice = new RecordDeliveryAttempt(
                null,
                DeliveryMethod.DIRECT,
                MONDAY,
                DeliveryOutcome.DELIVERED,
                MANAGER,
                List.of(TWO.get(0), TWO.get(0)),
                null,
                null);
        assertRefused(DeliveryRefusal.TWO_SERVERS, DeliveryAttempt.of(twice, CLERK, NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT", "ENTRUSTED", "HANDED_ON"})
    void refusesServiceThatNobodySignedFor(DeliveryMethod method) {
        assertRefused(DeliveryRefusal.RECEIVER_SIGNS, attempt(method, MONDAY, null, TWO, null, PROOF));
    }

    @Test
    void refusesLeavingWithoutReasonOrProof() {
        assertRefused(
                DeliveryRefusal.LEFT_WITH_PROOF, attempt(DeliveryMethod.LEFT, MONDAY, null, TWO, "拒绝签收", List.of()));
        assertRefused(DeliveryRefusal.LEFT_WITH_PROOF, attempt(DeliveryMethod.LEFT, MONDAY, null, TWO, null, PROOF));

        delivery.attempt(attempt(DeliveryMethod.LEFT, MONDAY, null, TWO, "拒绝签收", PROOF));
        assertThat(delivery.view().deliveredOn()).isEqualTo(MONDAY);
    }

    @Test
    void refusesPostWithoutReceiptAndElectronicServiceWithoutConsent() {
        assertRefused(
                DeliveryRefusal.POST_WITH_RECEIPT,
                attempt(DeliveryMethod.POST, MONDAY, MANAGER, List.of(), null, List.of()));
        assertRefused(
                DeliveryRefusal.ELECTRONIC_WITH_CONSENT,
                attempt(DeliveryMethod.ELECTRONIC, MONDAY, MANAGER, List.of(), null, List.of()));

        delivery.attempt(attempt(DeliveryMethod.ELECTRONIC, MONDAY, null, List.of(), null, PROOF));
        assertThat(delivery.view().deliveredOn()).isEqualTo(MONDAY);
    }

    @ParameterizedTest
    @EnumSource
    void everyGuardNamesItsLaw(DeliveryRefusal refusal) {
        assertThat(refusal.code()).startsWith("G22-");
        assertThat(refusal.citation()).isPresent();
    }

    @Test
    void aFailedAttemptSaysWhyAndHasNoReceiver() {
        assertThatThrownBy(() -> DeliveryAttempt.of(
                        new RecordDeliveryAttempt(
                                null, DeliveryMethod.POST, MONDAY, DeliveryOutcome.FAILED, null, null, " ", null),
                        CLERK,
                        NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).pointer()).isEqualTo("/reason"));
        assertThatThrownBy(() -> DeliveryAttempt.of(
                        new RecordDeliveryAttempt(
                                null, DeliveryMethod.POST, MONDAY, DeliveryOutcome.FAILED, MANAGER, null, "退回", null),
                        CLERK,
                        NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).pointer()).isEqualTo("/receiver"));
    }

    private void assertRefused(Refusal refusal, DeliveryAttempt attempt) {
        DeliveryView before = delivery.view();
        assertThatThrownBy(() -> delivery.attempt(attempt))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(refusal));
        assertThat(delivery.view()).isEqualTo(before);
    }

    private static DeliveryAttempt attempt(
            DeliveryMethod method,
            LocalDate on,
            @Nullable Receiver receiver,
            List<OfficerId> servers,
            @Nullable String reason,
            List<EvidenceId> evidence) {
        return DeliveryAttempt.of(
                new RecordDeliveryAttempt(
                        null, method, on, DeliveryOutcome.DELIVERED, receiver, servers, reason, evidence),
                CLERK,
                NOW);
    }

    private static DeliveryAttempt failed(DeliveryMethod method, List<OfficerId> servers) {
        return DeliveryAttempt.of(
                new RecordDeliveryAttempt(
                        null, method, MONDAY, DeliveryOutcome.FAILED, null, servers, "大门紧闭，无人应答", null),
                CLERK,
                NOW);
    }

    private static Delivery openedOn(LocalDate issuedOn) {
        DocumentView document = new DocumentView(
                new DocumentId(Ids.next()),
                DocumentType.PENALTY_NOTICE,
                "行政处罚事先（听证）告知书",
                Ids.next(),
                RegionCode.of("140525"),
                "晋市环罚告〔2022〕1号",
                issuedOn,
                CLERK,
                NOW,
                "0".repeat(64),
                null);
        return Delivery.open(
                new OpenDelivery(document.id(), document.subjectId(), Ids.next(), document.region(), CLERK),
                document,
                NOW);
    }
}
