package org.lijian.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.casefile.CaseId;
import org.lijian.document.DocumentId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.lijian.shared.RegionCode;

class ReferralTest {
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2022, 3, 23);

    private static final OfficerId CLERK = new OfficerId(Ids.next());
    private static final Instant NOW = Instant.parse("2022-03-23T04:00:00Z");

    @Test
    void aCrimeSuspendsFinesFromItsReportUntilItIsConcluded() {
        Referral crime = proposed(ReferralKind.CRIME, null);
        assertThat(crime.suspendsFines()).isTrue();

        crime.decide(false, "未达到追诉标准", DAY, null, CLERK, NOW);

        assertThat(crime.suspendsFines()).isFalse();
        assertThat(crime.outcome()).isEqualTo(ReferralOutcome.NOT_REFERRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralKind.class,
            names = {"DETENTION", "TRANSFER"})
    void noOtherReferralSuspendsFines(ReferralKind kind) {
        assertThat(proposed(kind, null).suspendsFines()).isFalse();
    }

    @Test
    void anOpinionOfTheProcuratorateBinds() {
        Referral crime = proposed(ReferralKind.CRIME, "泽检意〔2022〕1号");

        refuses(() -> crime.decide(false, "不移送", DAY, null, CLERK, NOW), ReferralRefusal.OPINION_BINDS);

        assertThat(crime.status()).isEqualTo(ReferralStatus.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "DETENTION, DETAINED RETURNED",
        "CRIME, FILED NOT_FILED LEADS_TO_CHECK COMPLEX FORWARDED",
        "TRANSFER, RETURNED ACCEPTED"
    })
    void everyAuthorityHasAnswersOfItsOwn(ReferralKind kind, String possible) {
        List<String> answers = List.of(possible.split(" "));
        for (ReferralAnswer answer : ReferralAnswer.values()) {
            Referral referral = withTheOtherSide(kind);
            if (answers.contains(answer.name())) {
                referral.answer(answer(answer, DAY, "理由"), CLERK, NOW);
                assertThat(referral.status()).isNotEqualTo(ReferralStatus.PROPOSED);
            } else {
                refuses(() -> referral.answer(answer(answer, DAY, "理由"), CLERK, NOW), ReferralRefusal.NO_SUCH_ANSWER);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DETENTION, RETURNED", "CRIME, NOT_FILED", "TRANSFER, RETURNED"})
    void aNoIsExplainedInWriting(ReferralKind kind, ReferralAnswer no) {
        Referral referral = withTheOtherSide(kind);

        refuses(() -> referral.answer(answer(no, DAY, null), CLERK, NOW), ReferralRefusal.REASONS_IN_WRITING);

        assertThat(referral.status()).isEqualTo(ReferralStatus.AWAITING_ANSWER);
    }

    @Test
    void anAnswerIsNotReceivedBeforeItIsGivenNorGivenBeforeTheReceipt() {
        Referral referral = withTheOtherSide(ReferralKind.CRIME);

        refuses(
                () -> referral.answer(
                        new RecordAnswer(ReferralAnswer.FILED, DAY.plusDays(1), DAY, "3号", null, null), CLERK, NOW),
                ReferralRefusal.DATES_OUT_OF_ORDER);
        refuses(
                () -> referral.answer(answer(ReferralAnswer.FILED, DAY.minusDays(1), null), CLERK, NOW),
                ReferralRefusal.DATES_OUT_OF_ORDER);
    }

    @Test
    void aReminderDoesNotPutOffTheDayOfTheAnswer() {
        Referral referral = withTheOtherSide(ReferralKind.DETENTION);
        referral.awaitAnswerUntil(DAY.plusDays(5));
        refuses(() -> referral.remind(DAY.plusDays(5), "催", CLERK, NOW), ReferralRefusal.REMINDED_TOO_EARLY);

        referral.remind(DAY.plusDays(6), "催", CLERK, NOW);
        referral.answer(answer(ReferralAnswer.DETAINED, DAY.plusDays(5), null), CLERK, NOW);

        assertThat(referral.status()).isEqualTo(ReferralStatus.AWAITING_COPY);
        assertThat(referral.answerDueOn()).isNull();
    }

    @Test
    void thePoliceAreAskedAgainOnceAndInTime() {
        Referral crime = notFiled();
        refuses(
                () -> crime.respond(reconsideration(DAY.plusDays(4)), DAY.plusDays(3), CLERK, NOW),
                ReferralRefusal.RECONSIDERATION_TOO_LATE);

        crime.respond(reconsideration(DAY.plusDays(3)), DAY.plusDays(3), CLERK, NOW);
        crime.answer(answer(ReferralAnswer.NOT_FILED, DAY.plusDays(5), "维持"), CLERK, NOW);

        assertThat(crime.status()).isEqualTo(ReferralStatus.NOT_FILED);
        refuses(
                () -> crime.respond(reconsideration(DAY.plusDays(5)), DAY.plusDays(9), CLERK, NOW),
                ReferralRefusal.RECONSIDERED_ALREADY);
    }

    @Test
    void whatTheProcuratorateLeavesUnfiledEndsThere() {
        Referral crime = notFiled();
        crime.respond(
                new RespondToNoFiling(NoFilingResponse.SUPERVISION, DAY, "有异议", "泽州县人民检察院", DAY.plusDays(20)),
                null,
                CLERK,
                NOW);
        assertThat(crime.answerDueOn()).isEqualTo(DAY.plusDays(20));

        crime.answer(answer(ReferralAnswer.NOT_FILED, DAY.plusDays(3), "不立案理由成立"), CLERK, NOW);

        assertThat(crime.outcome()).isEqualTo(ReferralOutcome.NOT_FILED);
        assertThat(crime.suspendsFines()).isFalse();
        assertThat(crime.isFinedByACourt()).isFalse();
    }

    @Test
    void onlyACourtThatConvictsFines() {
        Referral crime = withTheOtherSide(ReferralKind.CRIME);
        crime.answer(answer(ReferralAnswer.FILED, DAY, null), CLERK, NOW);
        crime.handOverObjects(DAY, "1号", CLERK, NOW);
        refuses(
                () -> crime.criminalResult(result(ReferralOutcome.EXEMPTED, Money.of("10000")), CLERK, NOW),
                ReferralRefusal.NO_CRIMINAL_RESULT);
        refuses(
                () -> crime.criminalResult(result(ReferralOutcome.DETAINED, null), CLERK, NOW),
                ReferralRefusal.NO_CRIMINAL_RESULT);

        ReferralStep step = crime.criminalResult(result(ReferralOutcome.CONVICTED, Money.of("10000")), CLERK, NOW);

        assertThat(step.amount()).isEqualTo(Money.of("10000"));
        assertThat(crime.isFinedByACourt()).isTrue();
    }

    @Test
    void nothingIsDoneOutOfItsOrder() {
        Referral referral = proposed(ReferralKind.DETENTION, null);

        notHere(() -> referral.handOver(DAY, "1号", document(), CLERK, NOW));
        notHere(() -> referral.receive(DAY, "1号", "大队", CLERK, NOW));
        notHere(() -> referral.askSupplement(DAY, null, "照片", CLERK, NOW));
        notHere(() -> referral.supplement(DAY, CLERK, NOW));
        notHere(() -> referral.remind(DAY, "催", CLERK, NOW));
        notHere(() -> referral.answer(answer(ReferralAnswer.DETAINED, DAY, null), CLERK, NOW));
        notHere(() -> referral.copyReceived(DAY, "1号", "十日", CLERK, NOW));
        notHere(() -> referral.handOverObjects(DAY, "1号", CLERK, NOW));
        notHere(() -> referral.respond(reconsideration(DAY), null, CLERK, NOW));
        notHere(() -> referral.criminalResult(result(ReferralOutcome.WITHDRAWN, null), CLERK, NOW));
        referral.decide(true, "同意", DAY, document(), CLERK, NOW);
        notHere(() -> referral.decide(true, "同意", DAY, document(), CLERK, NOW));
    }

    private static Referral notFiled() {
        Referral crime = withTheOtherSide(ReferralKind.CRIME);
        crime.answer(answer(ReferralAnswer.NOT_FILED, DAY, "没有犯罪事实"), CLERK, NOW);
        return crime;
    }

    private static Referral withTheOtherSide(ReferralKind kind) {
        Referral referral = proposed(kind, null);
        referral.decide(true, "同意", DAY, document(), CLERK, NOW);
        referral.handOver(DAY, "1号", document(), CLERK, NOW);
        referral.receive(DAY, "1号", "大队", CLERK, NOW);
        return referral;
    }

    private static Referral proposed(ReferralKind kind, @Nullable String opinion) {
        return Referral.proposed(
                new Proposal(
                        new ReferralId(Ids.next()),
                        kind,
                        new CaseId(Ids.next()),
                        RecipientKind.POLICE,
                        "泽州县公安局",
                        null,
                        "旁路直排",
                        "《环境保护法》第六十三条",
                        "建议",
                        opinion,
                        opinion == null ? null : DAY,
                        List.of(),
                        List.of(),
                        List.of(),
                        DAY),
                RegionCode.of("140525"),
                CLERK,
                NOW);
    }

    private static RecordAnswer answer(ReferralAnswer answer, LocalDate on, @Nullable String reasons) {
        return new RecordAnswer(answer, on, on, "3号", reasons, "晋城市公安局");
    }

    private static RespondToNoFiling reconsideration(LocalDate on) {
        return new RespondToNoFiling(NoFilingResponse.RECONSIDERATION, on, "有异议", null, null);
    }

    private static CriminalResult result(ReferralOutcome outcome, @Nullable Money fine) {
        return new CriminalResult(outcome, DAY, DAY, "人民法院", "9号", "见文书", fine);
    }

    private static DocumentId document() {
        return new DocumentId(Ids.next());
    }

    private static void notHere(ThrowingCallable call) {
        refuses(call, PlatformRefusal.NOT_AT_THIS_STEP);
    }

    private static void refuses(ThrowingCallable call, Refusal refusal) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal()).isEqualTo(refusal));
    }
}
