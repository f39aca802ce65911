package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.lead.LeadFixtures.DUTY;
import static org.lijian.lead.LeadFixtures.GAOPING;
import static org.lijian.lead.LeadFixtures.NEIGHBOUR;
import static org.lijian.lead.LeadFixtures.TIME;
import static org.lijian.lead.LeadFixtures.TODAY;
import static org.lijian.lead.LeadFixtures.ZEZHOU;
import static org.lijian.lead.LeadFixtures.accepted;
import static org.lijian.lead.LeadFixtures.acceptedLead;
import static org.lijian.lead.LeadFixtures.duplicateOf;
import static org.lijian.lead.LeadFixtures.hotlineCall;
import static org.lijian.lead.LeadFixtures.officer;
import static org.lijian.lead.LeadFixtures.registered;
import static org.lijian.lead.LeadFixtures.transferred;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;

class LeadTest {
    private static final LeadId OTHER = new LeadId(Ids.next());

    @Test
    void isReceivedOnTheDayOfRegistrationWhenNothingElseIsSaid() {
        LeadView lead = registered(null).view(null, null);

        assertThat(lead.status()).isEqualTo(LeadStatus.REGISTERED);
        assertThat(lead.receivedOn()).isEqualTo(TODAY);
        assertThat(lead.registeredOn()).isEqualTo(TODAY);
        assertThat(lead.answerDue()).isFalse();
    }

    @Test
    void isNotReceivedInTheFuture() {
        RegisterLead tomorrow = new RegisterLead(
                null, LeadChannel.PATROL, ZEZHOU, "某处", null, "某事", null, null, null, TODAY.plusDays(1), null, null);

        assertRefused(PlatformRefusal.IN_THE_FUTURE, "/receivedOn", () -> Lead.register(tomorrow, DUTY, TIME));
    }

    @Test
    void isRegisteredOnlyInsideTheOfficersArea() {
        assertRefused(
                LeadRefusal.OUTSIDE_YOUR_AREA,
                "/region",
                () -> Lead.register(hotlineCall(null, null), officer(GAOPING, Role.INSPECTOR), TIME));
    }

    @Test
    void needsAChannelAPlaceAndASummary() {
        RegisterLead blank =
                new RegisterLead(null, LeadChannel.PATROL, ZEZHOU, " ", null, null, null, null, null, null, null, null);

        assertRefused(PlatformRefusal.INVALID, "/place", () -> Lead.register(blank, DUTY, TIME));
    }

    @Test
    void knowsWhetherTheSameWasRegisteredBefore() {
        UUID id = Ids.next();
        Lead first = Lead.register(hotlineCall(id, null), DUTY, TIME);
        first.triage(accepted(), DUTY.id(), TODAY);

        assertThat(first.saysTheSameAs(Lead.register(hotlineCall(id, null), DUTY, TIME)))
                .isTrue();
        assertThat(first.saysTheSameAs(Lead.register(hotlineCall(Ids.next(), null), DUTY, TIME)))
                .isFalse();
    }

    @Test
    void isAcceptedWithADomainAndAPriority() {
        LeadView lead = acceptedLead(null).view(null, null);

        assertThat(lead.status()).isEqualTo(LeadStatus.ACCEPTED);
        assertThat(lead.domain()).isEqualTo(EnforcementDomain.DUST);
        assertThat(lead.priority()).isEqualTo(LeadPriority.HIGH);
        assertThat(lead.exit()).isNull();
    }

    @Test
    void isNotAcceptedWithoutADomain() {
        TriageLead command =
                new TriageLead(TriageOutcome.ACCEPTED, null, LeadPriority.HIGH, "属本机关管辖", null, null, null);

        assertRefused(PlatformRefusal.INVALID, "/domain", () -> registered(null).triage(command, DUTY.id(), TODAY));
    }

    @Test
    void takesNothingThatBelongsToAnotherOutcome() {
        TriageLead command = new TriageLead(
                TriageOutcome.ACCEPTED, EnforcementDomain.DUST, LeadPriority.HIGH, "属本机关管辖", null, "住建局", null);

        assertRefused(
                LeadRefusal.NOT_WITH_THIS_OUTCOME,
                "/transferredTo",
                () -> registered(null).triage(command, DUTY.id(), TODAY));
    }

    @Test
    void isTriagedOnce() {
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP, null, () -> acceptedLead(null).triage(accepted(), DUTY.id(), TODAY));
    }

    @Test
    void waitsForTheReceiptAfterATransferAndThenLeaves() {
        Lead lead = registered(null);
        lead.triage(transferred(), DUTY.id(), TODAY);
        assertThat(lead.status()).isEqualTo(LeadStatus.TRANSFERRED_AWAITING_RECEIPT);

        lead.receiveTransferReceipt("泽住建收〔2022〕3号", TODAY.plusDays(2), TODAY.plusDays(3));

        assertThat(lead.status()).isEqualTo(LeadStatus.CLOSED);
        assertThat(lead.exit()).contains(LeadExit.TRANSFERRED);
        assertThat(lead.closedOn()).contains(TODAY.plusDays(3));
    }

    @Test
    void hasNoReceiptFromBeforeTheTransfer() {
        Lead lead = registered(null);
        lead.triage(transferred(), DUTY.id(), TODAY);

        assertRefused(
                LeadRefusal.RECEIPT_BEFORE_TRANSFER,
                "/receivedOn",
                () -> lead.receiveTransferReceipt("1号", TODAY.minusDays(1), TODAY));
    }

    @Test
    void isHandedOnAfterItsInspectionAndLeavesWithTheReceipt() {
        Lead lead = acceptedLead(null);
        LocalDate later = TODAY.plusDays(3);
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP, null, () -> registered(null).handOn("泽州县城市管理局", TODAY));

        lead.handOn("泽州县城市管理局", later);

        assertThat(lead.status()).isEqualTo(LeadStatus.TRANSFERRED_AWAITING_RECEIPT);
        assertThat(lead.exit()).isEmpty();
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, null, () -> lead.handOn("泽州县城市管理局", later));
        assertRefused(
                LeadRefusal.RECEIPT_BEFORE_TRANSFER,
                "/receivedOn",
                () -> lead.receiveTransferReceipt("1号", TODAY.plusDays(2), later));
        lead.receiveTransferReceipt("1号", later, later);
        assertThat(lead.exit()).contains(LeadExit.TRANSFERRED);
        assertThat(lead.view(null, null).transferredTo()).isEqualTo("泽州县城市管理局");
    }

    @Test
    void hasNoReceiptUnlessItWasTransferred() {
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                null,
                () -> acceptedLead(null).receiveTransferReceipt("1号", TODAY, TODAY));
    }

    @Test
    void leavesAtOnceWhenItIsADuplicate() {
        Lead lead = registered(null);

        lead.triage(duplicateOf(OTHER), DUTY.id(), TODAY);

        assertThat(lead.isMerged()).isTrue();
        assertThat(lead.isClosed()).isTrue();
        assertThat(lead.isConcludedAs(LeadExit.MERGED)).isTrue();
        assertThat(lead.isAnswerDue()).isFalse();
    }

    @Test
    void tellsTheInformantWhicheverWayItLeaves() {
        Lead merged = registered(NEIGHBOUR);
        merged.triage(duplicateOf(OTHER), DUTY.id(), TODAY);
        Lead handedOn = registered(NEIGHBOUR);
        handedOn.triage(transferred(), DUTY.id(), TODAY);
        assertThat(handedOn.exit()).isEmpty();
        handedOn.receiveTransferReceipt("1号", TODAY, TODAY);

        assertThat(List.of(merged, handedOn)).allSatisfy(lead -> {
            assertThat(lead.status()).isEqualTo(LeadStatus.CONCLUDED);
            assertThat(lead.isAnswerDue()).isTrue();
            lead.answer(TODAY, AnswerChannel.PHONE, "已并案或者移送", DUTY.id(), TODAY);
            assertThat(lead.isClosed()).isTrue();
        });
    }

    @Test
    void waitsForTheReplyToTheSuperiorAfterTheAnswer() {
        Lead lead = assigned(NEIGHBOUR);
        lead.triage(accepted(), DUTY.id(), TODAY);
        lead.conclude(LeadExit.EDUCATED, TODAY);
        assertThat(lead.isReplyDue()).isTrue();
        lead.answer(TODAY, AnswerChannel.PHONE, "已处理", DUTY.id(), TODAY);
        assertThat(lead.status()).isEqualTo(LeadStatus.CONCLUDED);
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                null,
                () -> lead.answer(TODAY, AnswerChannel.PHONE, "再答", DUTY.id(), TODAY));
        assertRefused(LeadRefusal.ANSWER_BEFORE_CONCLUSION, "/repliedOn", () -> lead.reply(TODAY.minusDays(1), TODAY));

        lead.reply(TODAY, TODAY);

        assertThat(lead.isClosed()).isTrue();
        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, null, () -> lead.reply(TODAY, TODAY));
    }

    @Test
    void repliesToNobodyWhereNobodySentIt() {
        Lead lead = acceptedLead(NEIGHBOUR);
        lead.conclude(LeadExit.EDUCATED, TODAY);

        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, null, () -> lead.reply(TODAY, TODAY));
    }

    @Test
    void isSentByAnAuthorityOnlyThroughItsChannels() {
        LeadSender sender = new LeadSender("山西省生态环境厅", "晋环函〔2022〕8号", TODAY.plusDays(20));

        assertRefused(PlatformRefusal.INVALID, "/sender", () -> sent(LeadChannel.SUPERIOR_ASSIGNMENT, null));
        assertRefused(
                PlatformRefusal.INVALID,
                "/sender/replyBy",
                () -> sent(LeadChannel.SUPERIOR_ASSIGNMENT, new LeadSender("厅", "1号", null)));
        assertRefused(PlatformRefusal.INVALID, "/sender", () -> sent(LeadChannel.TRANSFER_IN, null));
        assertRefused(
                PlatformRefusal.INVALID,
                "/sender/name",
                () -> sent(LeadChannel.TRANSFER_IN, new LeadSender(" ", "1号", null)));
        assertRefused(LeadRefusal.NOT_WITH_THIS_CHANNEL, "/sender/replyBy", () -> sent(LeadChannel.MEDIA, sender));
        assertRefused(LeadRefusal.NOT_WITH_THIS_CHANNEL, "/sender", () -> sent(LeadChannel.PATROL, sender));
        assertThat(sent(LeadChannel.TRANSFER_IN, new LeadSender("市城管局", "1号", null))
                        .isReplyDue())
                .isFalse();
    }

    private static Lead sent(LeadChannel channel, @Nullable LeadSender sender) {
        return Lead.register(
                new RegisterLead(null, channel, ZEZHOU, "某处", null, "某事", null, null, null, null, null, sender),
                DUTY,
                TIME);
    }

    private static Lead assigned(@Nullable Informant informant) {
        return Lead.register(
                new RegisterLead(
                        null,
                        LeadChannel.SUPERIOR_ASSIGNMENT,
                        ZEZHOU,
                        "某处",
                        null,
                        "某事",
                        null,
                        null,
                        null,
                        null,
                        informant,
                        new LeadSender("山西省生态环境厅", "晋环函〔2022〕8号", TODAY.plusDays(20))),
                DUTY,
                TIME);
    }

    @Test
    void isNoDuplicateOfItself() {
        Lead lead = registered(null);

        assertRefused(
                LeadRefusal.DUPLICATE_OF_ITSELF,
                "/duplicateOf",
                () -> lead.triage(duplicateOf(lead.id()), DUTY.id(), TODAY));
        assertThat(lead.status()).isEqualTo(LeadStatus.REGISTERED);
    }

    @Test
    void closesWithItsResultWhenNobodyWaitsForAnAnswer() {
        Lead lead = acceptedLead(new Informant(null, null, false));

        lead.conclude(LeadExit.NOTHING_FOUND, TODAY);

        assertThat(lead.status()).isEqualTo(LeadStatus.CLOSED);
        assertThat(lead.exit()).contains(LeadExit.NOTHING_FOUND);
    }

    @Test
    void waitsForTheAnswerWhenTheInformantWantsOne() {
        Lead lead = acceptedLead(NEIGHBOUR);

        lead.conclude(LeadExit.CASE_CLOSED, TODAY);

        assertThat(lead.status()).isEqualTo(LeadStatus.CONCLUDED);
        assertThat(lead.isAnswerDue()).isTrue();

        lead.answer(TODAY, AnswerChannel.PHONE, "已依法处罚", DUTY.id(), TODAY);

        assertThat(lead.status()).isEqualTo(LeadStatus.CLOSED);
        assertThat(lead.exit()).contains(LeadExit.CASE_CLOSED);
        assertThat(lead.isAnswerDue()).isFalse();
    }

    @Test
    void isNotAnsweredBeforeItIsConcluded() {
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                null,
                () -> acceptedLead(NEIGHBOUR).answer(TODAY, AnswerChannel.PHONE, "处理中", DUTY.id(), TODAY));
    }

    @Test
    void isNotAnsweredWithADateBeforeTheResult() {
        Lead lead = acceptedLead(NEIGHBOUR);
        lead.conclude(LeadExit.EDUCATED, TODAY);
        LocalDate before = TODAY.minusDays(1);

        assertRefused(
                LeadRefusal.ANSWER_BEFORE_CONCLUSION,
                "/answeredOn",
                () -> lead.answer(before, AnswerChannel.PHONE, "已处理", DUTY.id(), TODAY));
    }

    @Test
    void isAnsweredOnce() {
        Lead lead = acceptedLead(NEIGHBOUR);
        lead.conclude(LeadExit.EDUCATED, TODAY);
        lead.answer(TODAY, AnswerChannel.PHONE, "已处理", DUTY.id(), TODAY);

        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP,
                null,
                () -> lead.answer(TODAY, AnswerChannel.PHONE, "再答", DUTY.id(), TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void isNotConcludedBeforeTriage(LeadExit exit) {
        assertRefused(
                PlatformRefusal.NOT_AT_THIS_STEP, null, () -> registered(null).conclude(exit, TODAY));
    }

    @Test
    void leavesByOneExitOnly() {
        Lead lead = acceptedLead(null);
        lead.conclude(LeadExit.NOTHING_FOUND, TODAY);

        assertRefused(PlatformRefusal.NOT_AT_THIS_STEP, null, () -> lead.conclude(LeadExit.CASE_CLOSED, TODAY));
    }

    @Test
    void needsATelephoneWhereAnAnswerIsWanted() {
        assertRefused(PlatformRefusal.INVALID, "/informant/phone", () -> new Informant("赵邻居", " ", true).checked());
        assertRefused(PlatformRefusal.INVALID, "/informant/phone", () -> new Informant("赵邻居", "不知道", false).checked());
        assertThat(new Informant(" ", null, false).checked()).isEqualTo(new Informant(null, null, false));
    }

    @Test
    void neverPrintsTheInformant() {
        assertThat(hotlineCall(Ids.next(), NEIGHBOUR).toString()).doesNotContain("赵邻居", "13900005678");
        assertThat(InformantView.of(NEIGHBOUR).toString()).doesNotContain("赵邻居", "13900005678");
    }

    private static void assertRefused(Object refusal, @Nullable String pointer, ThrowingCallable call) {
        Problem problem = catchThrowableOfType(Problem.class, call);
        assertThat(problem).isNotNull();
        assertThat(problem.refusal()).isEqualTo(refusal);
        if (pointer != null) {
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        }
    }
}
