package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What may become of the coal in the open besides a fine: nothing, a warning, a confiscation, a fine below the least of the law. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispositionStoryTest {
    /** Thursday; the fifth working day is Thursday 2023-08-17. */
    private static final String NOTIFIED = "2023-08-10";

    /** Friday. */
    private static final String DECIDED = "2023-08-18";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theCaseIsFiled() {
        yard = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested("2023-08-08")
                .filed("2023-08-08");
    }

    @Test
    void aMinorActIsNotPenalisedButItsPartyIsEducated() {
        reportRefused("no-penalty-without-ground", members("kind", "NO_PENALTY", "circumstances", List.of("MINOR")));
        reportRefused("no-penalty-without-education", members("kind", "NO_PENALTY", "circumstances", minor()));
        reportRefused("circumstance-unknown", members(noPenalty(), "circumstances", List.of("MINOR", "RICH")));
        reportRefused("sanction-without-penalty", members(noPenalty(), "warning", true));
        reportRefused("penalty-where-none-is-due", members("warning", true, "circumstances", minor()));
        yard.reportedAs(noPenalty()).reviewed().notified(NOTIFIED);
        Answer notified = yard.penaltyNow();
        assertThat(notified.text("/notice/documentNumber")).startsWith("晋市环不罚告〔2023〕");
        assertThat(notified.text("/notice/amount")).isEqualTo("0.00");
        assertThat(notified.body().at("/notice/hearingOffered").asBoolean()).isFalse();
        bureau.on("2023-08-17");
        bureau.tries("head", yard.penaltyAt(), "decision", decision("2023-08-17"))
                .refusedAs("G9-party-heard-first");
        bureau.on(DECIDED);
        bureau.tries("head", yard.penaltyAt(), "decision", fine("12000.00", "LIGHTER"))
                .refusedAs("sanction-without-penalty");
        bureau.tries(
                        "head",
                        yard.penaltyAt(),
                        "decision",
                        members(fine("12000.00", "LIGHTER"), "disposition", members("kind", "PENALTY")))
                .refusedAs("G10-not-above-notified");

        Answer decided = yard.decidedAs(decision(DECIDED), DECIDED);

        assertThat(decided.text("/decision/documentNumber")).startsWith("晋市环不罚〔2023〕");
        assertThat(decided.text("/decision/disposition/education")).isEqualTo("当场讲解防尘要求");
        assertThat(textOf(decided)).contains("不予行政处罚", "第三十三条第一款", "当场讲解防尘要求", "未密闭");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).isEmpty();
        assertThat(bureau.list("cashier", "/collections?penalty=" + yard.penalty()))
                .isEmpty();
        bureau.tryToCreate("clerk", "/publications", members("penaltyId", yard.penalty(), "publishedOn", DECIDED))
                .refusedAs("no-penalty-not-published");
        bureau.tryToGet("clerk", yard.penaltyAt() + "/confiscation").refusedAs("nothing-confiscated");
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("申请结案");
        closingRefused("PERFORMED", "没有需要执行的内容");
        assertThat(yard.closed("NOTHING_TO_ENFORCE").archived()).contains("不予行政处罚决定书", "不予行政处罚事先告知书送达回证");
    }

    @Test
    void aDefenceMayShowThatNothingWasDoneSoThatNothingHasToBeCorrected() {
        yard.ordered(null, "2023-08-08");
        yard.reported("48000.00", "LIGHTER").reviewed().notified(NOTIFIED);
        bureau.does(
                "clerk",
                yard.penaltyAt(),
                "statements",
                members("receivedOn", NOTIFIED, "summary", "所堆为砂石，并非煤炭", "accepted", true, "response", "经核实属实"));
        bureau.on(DECIDED);
        Map<String, Object> unfounded = members(decision(DECIDED), "disposition", members("kind", "NOT_ESTABLISHED"));
        bureau.tries(
                        "head",
                        yard.penaltyAt(),
                        "decision",
                        members(unfounded, "disposition", members("kind", "NOT_ESTABLISHED", "education", "普法")))
                .refusedAs("circumstances-without-act");

        Answer decided = yard.decidedAs(unfounded, DECIDED);

        assertThat(textOf(decided)).contains("违法事实不能成立", "予以采纳：经核实属实").doesNotContain("上述行为违反");
        yard.closed("NOTHING_TO_ENFORCE");
    }

    @Test
    void aWarningAndAConfiscationInPlaceOfTheFineAreDiscussedAndCarriedOut() {
        Map<String, Object> gains = gains("30000.00");
        reportRefused("penalty-without-sanction", members("kind", "PENALTY"));
        reportRefused("adjustment-without-ground", members("warning", true, "confiscations", List.of(gains)));
        reportRefused(
                "confiscation-by-law",
                members(
                        "circumstances",
                        List.of("CONSEQUENCE_REMEDIED"),
                        "confiscations",
                        List.of(members(gains, "kind", "ILLEGAL_PROPERTY"))));
        reportRefused(
                "invalid",
                members(
                        "circumstances",
                        List.of("CONSEQUENCE_REMEDIED"),
                        "confiscations",
                        List.of(members(gains, "value", "0.00"))));
        yard.reportedAs(members(
                        "warning",
                        true,
                        "confiscations",
                        List.of(gains),
                        "circumstances",
                        List.of("CONSEQUENCE_REMEDIED")))
                .reviewed()
                .notified(NOTIFIED);
        assertThat(yard.penaltyNow().body().at("/notice/discussionDue").asBoolean())
                .isTrue();
        bureau.on(DECIDED);
        assertThat(bureau.stepsOf("chair", yard.penalty())).containsExactly("集体讨论");
        bureau.tries("head", yard.penaltyAt(), "decision", decision(DECIDED)).refusedAs("G8-collective-discussion");
        discussed(DECIDED);
        bureau.tries(
                        "head",
                        yard.penaltyAt(),
                        "decision",
                        members(
                                decision(DECIDED),
                                "disposition",
                                members(
                                        "confiscations",
                                        List.of(gains("30000.01")),
                                        "circumstances",
                                        List.of("CONSEQUENCE_REMEDIED"))))
                .refusedAs("G10-not-heavier-than-notified");
        bureau.on(DECIDED);
        Answer decided = bureau.does("head", yard.penaltyAt(), "decision", decision(DECIDED));
        assertThat(textOf(decided))
                .contains("警告。", "没收违法所得：出售煤炭所得（30000.00元）", "叁万元整")
                .doesNotContain("　　罚款", "收款银行");
        executionRefused("cashier", "not-at-this-step");
        bureau.serve(decided.text("/decision/deliveryId"), DECIDED);

        assertThat(bureau.stepsOf("clerk", yard.penalty())).containsExactly("公开处罚决定", "执行没收");
        assertThat(bureau.list("cashier", "/collections?penalty=" + yard.penalty()))
                .isEmpty();
        closingRefused("PERFORMED", "没收尚未执行");
        executionRefused("inspector-a", "forbidden");
        bureau.tries("cashier", yard.penaltyAt(), "confiscation", members(execution(), "executedOn", "2023-08-17"))
                .refusedAs("dates-out-of-order");
        bureau.does("cashier", yard.penaltyAt(), "confiscation", execution());
        executionRefused("cashier", "not-at-this-step");
        assertThat(bureau.get("clerk", yard.penaltyAt() + "/confiscation").text("/executed/receipt"))
                .isEqualTo("晋财票0001");
        yard.published(DECIDED);
        closingRefused("NOTHING_TO_ENFORCE", "有需要执行的内容");
        assertThat(yard.closed("PERFORMED").archived()).contains("没收票据", "行政处罚集体讨论记录");
    }

    @Test
    void aFineAndAConfiscationOpenTheHearingTogether() {
        Map<String, Object> report = members(
                yard.reportOf("90000.00", "HEAVIER"),
                "disposition",
                members("confiscations", List.of(gains("110000.00"))));
        bureau.does("inspector-a", yard.caseAt(), "investigation-report", report);
        yard.reviewed().notified(NOTIFIED);
        Answer notified = yard.penaltyNow();
        assertThat(notified.body().at("/notice/hearingOffered").asBoolean())
                .as("90,000 and 110,000 are 200,000")
                .isTrue();
        assertThat(notified.body().at("/notice/discussionDue").asBoolean()).isFalse();

        Map<String, Object> without = members(fine("90000.00", "HEAVIER"), "disposition", members("kind", "PENALTY"));
        Answer decided = yard.decidedAs(without, DECIDED);

        assertThat(decided.body().at("/decision/disposition/confiscations")).isEmpty();
        assertThat(textOf(decided)).contains("罚款90000.00元（大写：人民币玖万元整）").doesNotContain("没收");
        yard.publishedAndPaid("90000.00", DECIDED).closed("PERFORMED");
    }

    @Test
    void aFineIsReducedBelowTheLeastOfTheLawForAGroundAndAfterADiscussion() {
        Map<String, Object> reduced =
                members(yard.reportOf("8000.00", "REDUCED"), "disposition", members("circumstances", List.of("MERIT")));
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("8000.00", "LIGHTER"))
                .refusedAs("G11-amount-in-range");
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("8000.00", "REDUCED"))
                .refusedAs("adjustment-without-ground");
        bureau.tries(
                        "inspector-a",
                        yard.caseAt(),
                        "investigation-report",
                        members(reduced, "proposedAmount", "10000.00"))
                .refusedAs("G11-amount-in-grade");
        bureau.tries(
                        "inspector-a",
                        yard.caseAt(),
                        "investigation-report",
                        members(reduced, "proposedAmount", "55000.00", "grade", "ORDINARY"))
                .refusedAs("must-be-lighter");
        bureau.does("inspector-a", yard.caseAt(), "investigation-report", reduced);
        yard.reviewed().notified(NOTIFIED);
        bureau.on(DECIDED);
        discussed(DECIDED);

        Answer decided = yard.decidedAs(fine("8000.00", "REDUCED"), DECIDED);

        assertThat(decided.text("/decision/grade")).isEqualTo("REDUCED");
        assertThat(decided.body().at("/decision/steps").valueStream())
                .anySatisfy(step -> assertThat(step.get("fact").asString()).isEqualTo("减轻：配合行政机关查处违法行为有立功表现"));
        yard.publishedAndPaid("8000.00", DECIDED).closed("PERFORMED");
    }

    @AfterAll
    void everyNodeOfTheExecutionWasPassed() {
        assertThat(bureau.nodesNeverPassed("penaltyExecution")).isEmpty();
    }

    private void discussed(String day) {
        bureau.does(
                "chair",
                yard.penaltyAt(),
                "discussion",
                members("heldOn", day, "votes", List.of(agrees("panel-1"), agrees("panel-2")), "conclusion", "同意"));
    }

    private Map<String, Object> agrees(String login) {
        return members("officer", bureau.officer(login), "opinion", "AGREE");
    }

    private void reportRefused(String code, Map<String, Object> disposition) {
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf(disposition))
                .refusedAs(code);
    }

    private void executionRefused(String login, String code) {
        bureau.tries(login, yard.penaltyAt(), "confiscation", execution()).refusedAs(code);
    }

    private void closingRefused(String ground, String why) {
        Answer refused = bureau.tries(
                "inspector-a", yard.caseAt(), "closing-request", members("ground", ground, "summary", "案件已办理完毕"));
        refused.refusedAs("G24-closing-ground");
        assertThat(refused.body().toString()).contains(why);
    }

    private String textOf(Answer penalty) {
        String text = bureau.get("clerk", "/documents/" + penalty.text("/decision/documentId") + "/text")
                .body()
                .asString();
        assertThat(text).as("days as papers print them").doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        return text;
    }

    private static List<String> minor() {
        return List.of("MINOR", "CORRECTED_IN_TIME", "NO_CONSEQUENCE");
    }

    private static Map<String, Object> noPenalty() {
        return members("kind", "NO_PENALTY", "circumstances", minor(), "education", "当场讲解防尘要求");
    }

    private static Map<String, Object> gains(String value) {
        return members("kind", "ILLEGAL_GAINS", "what", "出售煤炭所得", "value", value);
    }

    private static Map<String, Object> execution() {
        return members("executedOn", DECIDED, "receipt", "晋财票0001", "handling", "上缴国库");
    }

    private static Map<String, Object> decision(String day) {
        return members("decidedOn", day, "reasons", "违法事实清楚，处理适当");
    }

    private static Map<String, Object> fine(String amount, String grade) {
        return members(CoalYard.decisionOf(amount, DECIDED), "grade", grade);
    }
}
