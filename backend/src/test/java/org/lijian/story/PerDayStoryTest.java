package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a refused correction: penalised for its days after the original decision, or ended on a ground that the file proves. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerDayStoryTest {
    /** Monday. */
    private static final String ORDERED = "2023-08-07";

    private static final String FILED = "2023-08-08";

    /** Thursday; three days after the order was served. */
    private static final String RECHECKED = "2023-08-10";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String order;
    private String perDay;

    @BeforeEach
    void aRecheckFindsTheCoalStillInTheOpen() {
        ordered();
        rechecked();
    }

    private void ordered() {
        yard = new CoalYard(bureau).inspected(ORDERED);
        order = yard.ordered(null, ORDERED);
        yard.concluded("CASE").requested(FILED).filed(FILED);
    }

    private void rechecked() {
        bureau.on(RECHECKED);
        yard.rechecked(order, RECHECKED, "STILL_VIOLATING");
        perDay = "/penalties/"
                + bureau.list("clerk", "/penalties?case=" + yard.caseId)
                        .get(0)
                        .get("id")
                        .asString();
    }

    @Test
    void itsDaysArePenalisedOnceTheOriginalDecisionIsServed() {
        bureau.tries("clerk", perDay, "notice", members("issuedOn", RECHECKED)).refusedAs("G17-per-day-after-original");
        fined("20000.00");
        perDayNotified("2023-08-21");
        bureau.on("2023-08-29");
        bureau.tries("head", perDay, "decision", CoalYard.decisionOf("40000.00", "2023-08-29"))
                .refusedAs("per-day-amount-exact");
        Answer decided = bureau.does("head", perDay, "decision", CoalYard.decisionOf("60000.00", "2023-08-29"));
        bureau.serve(decided.text("/decision/deliveryId"), "2023-08-29");
        tryToEnd("REFUSAL_NOT_ESTABLISHED").refusedAs("not-at-this-step");

        bureau.create("clerk", "/publications", members("penaltyId", id(perDay), "publishedOn", "2023-08-29"));
        yard.pays(id(perDay), "60000.00", "2023-08-29");

        assertThat(bureau.isEnded(id(perDay))).isTrue();
    }

    @Test
    void thatIsLargeIsDecidedByThePrincipalAfterADiscussion() {
        ordered();
        bureau.on("2023-08-18");
        yard.reported("20000.00", "LIGHTER").reviewed();
        yard.notifiedOf(original(), "2023-08-18");
        bureau.on("2023-08-28");
        assertThat(bureau.stepsOf("deputy", id(original()))).containsExactly("作出处罚决定");
        Answer first = bureau.does("deputy", original(), "decision", CoalYard.decisionOf("20000.00", "2023-08-28"));
        bureau.serve(first.text("/decision/deliveryId"), "2023-08-28");
        bureau.on("2023-09-06");
        yard.rechecked(order, "2023-09-06", "STILL_VIOLATING");
        perDay = "/penalties/" + perDayOf(yard);
        perDayNotified("2023-09-06");
        bureau.on("2023-09-20");
        bureau.does("chair", perDay, "discussion", discussion("2023-09-20"));

        assertThat(bureau.stepsOf("head", id(perDay))).containsExactly("作出处罚决定");
        assertThat(bureau.stepsOf("deputy", id(perDay))).isEmpty();
        bureau.tries("deputy", perDay, "decision", CoalYard.decisionOf("600000.00", "2023-09-20"))
                .refusedAs("decided-by-principal");
        Answer large = bureau.does("head", perDay, "decision", CoalYard.decisionOf("600000.00", "2023-09-20"));
        bureau.serve(large.text("/decision/deliveryId"), "2023-09-20");
        String fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + id(perDay))
                        .get(0)
                        .get("id")
                        .asString();
        Map<String, Object> wrong = members("reasons", "认定事实有误", "evidence", List.of(yard.photograph));
        assertThat(bureau.tries("deputy", fine, "revocation", wrong)
                        .refusedAs("approval-level")
                        .text("/detail"))
                .contains("撤销处罚决定", "机关主要负责人");
        assertThat(bureau.does("head", fine, "revocation", wrong).text("/status"))
                .isEqualTo("REVOKED");
    }

    @Test
    void itEndsWhereTheOriginalDecisionHasNoFineAndTheCaseIsClosed() {
        yard.reportedAs(members("kind", "NOT_ESTABLISHED")).reviewed();
        yard.notifiedOf(original(), "2023-08-10");
        bureau.on("2023-08-18");
        tryToEnd("ORIGINAL_WITHOUT_FINE").refusedAs("per-day-ends-on-a-ground");
        Answer decided =
                bureau.does("head", original(), "decision", members("decidedOn", "2023-08-18", "reasons", "违法事实不能成立"));
        bureau.serve(decided.text("/decision/deliveryId"), "2023-08-18");

        assertThat(bureau.stepsOf("head", id(perDay))).containsExactly("终结按日连续处罚");
        bureau.tries("clerk", perDay, "notice", members("issuedOn", "2023-08-18"))
                .refusedAs("G17-per-day-after-original");
        correctedAfterAll("2023-08-18");
        bureau.tries(
                        "inspector-a",
                        yard.caseAt(),
                        "closing-request",
                        members("ground", "NOTHING_TO_ENFORCE", "summary", "已改正"))
                .refusedAs("G24-closing-ground");
        tryToEnd("ORIGINAL_REVOKED").refusedAs("per-day-ends-on-a-ground");
        bureau.tries("inspector-a", perDay, "per-day-ending", ending("ORIGINAL_WITHOUT_FINE"))
                .refusedAs("forbidden");
        bureau.tries("head", perDay, "per-day-ending", members("ground", "ORIGINAL_WITHOUT_FINE"))
                .refusedAs("invalid");
        bureau.tries("head", original(), "per-day-ending", ending("ORIGINAL_WITHOUT_FINE"))
                .refusedAs("not-at-this-step");
        bureau.tryToGet("inspector-a", perDay + "/per-day-ending").refusedAs("not-at-this-step");

        Answer ended = bureau.does("head", perDay, "per-day-ending", ending("ORIGINAL_WITHOUT_FINE"));

        assertThat(ended.body().has("deliveryId")).isFalse();
        assertThat(paper(ended.text("/approvalId"))).contains("终结按日连续处罚审批表", "原处罚决定未处罚款");
        assertThat(bureau.get("auditor", perDay + "/per-day-ending").text("/citation"))
                .contains("第十九条");
        assertThat(bureau.get("clerk", perDay).text("/status")).isEqualTo("ENDED");
        assertThat(bureau.isEnded(id(perDay))).isTrue();
        tryToEnd("ORIGINAL_WITHOUT_FINE").refusedAs("not-at-this-step");
        yard.closed("NOTHING_TO_ENFORCE");
        assertThat(yard.archived()).contains("终结按日连续处罚审批表").doesNotContain("按日连续处罚决定书");
    }

    @Test
    void itEndsWhereASealHadStoppedTheDischargeBeforeTheRecheck() {
        ordered();
        bureau.on("2023-08-09");
        String seizure = proposed();
        rechecked();
        tryToEnd("DISCHARGE_STOPPED").refusedAs("per-day-ends-on-a-ground");
        sealed(seizure, "2023-08-09");

        bureau.does("head", perDay, "per-day-ending", ending("DISCHARGE_STOPPED"));

        assertThat(bureau.nodesPassed(id(perDay))).contains("catchEvent_endedBeforeOriginal", "endEvent_perDayEnded");
        assertThat(bureau.isEnded(id(perDay))).isTrue();
    }

    @Test
    void itEndsWhereTheStatementOfThePartyIsAcceptedAndThePartyIsTold() {
        fined("20000.00");
        bureau.on("2023-08-21");
        String delivery = bureau.does("clerk", perDay, "notice", members("issuedOn", "2023-08-21"))
                .text("/notice/deliveryId");
        tryToEnd("REFUSAL_NOT_ESTABLISHED").refusedAs("not-at-this-step");
        bureau.serve(delivery, "2023-08-21");
        tryToEnd("REFUSAL_NOT_ESTABLISHED").refusedAs("per-day-ends-on-a-ground");
        bureau.does("clerk", perDay, "statements", statement(false));
        tryToEnd("REFUSAL_NOT_ESTABLISHED").refusedAs("per-day-ends-on-a-ground");
        bureau.does("clerk", perDay, "statements", statement(true));

        Answer ended = bureau.does("head", perDay, "per-day-ending", ending("REFUSAL_NOT_ESTABLISHED"));

        assertThat(paper(ended.text("/noticeId"))).contains("终止按日连续处罚通知书", "不再就该次复查实施按日连续处罚");
        assertThat(bureau.isEnded(id(perDay))).isFalse();
        bureau.serve(ended.text("/deliveryId"), "2023-08-21");
        assertThat(bureau.isEnded(id(perDay))).isTrue();
        assertThat(bureau.list("inspector-a", "/deadlines?subject=" + id(perDay)))
                .allMatch(clock -> !clock.get("state").asString().equals("OPEN"));
    }

    @Test
    void itEndsWhereTheOriginalDecisionIsRevokedAndFollowsWhatAReviewLeavesOfIt() {
        fined("20000.00");
        String fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + original().substring(11))
                        .get(0)
                        .get("id")
                        .asString();
        bureau.on("2023-08-25");
        challenged(fine, "2023-08-22", "2023-08-23", members("outcome", "CHANGED", "amount", "10000.00"));
        Answer notice = bureau.does("clerk", perDay, "notice", members("issuedOn", "2023-08-25"));
        assertThat(notice.text("/notice/amount"))
                .as("three days of what is left")
                .isEqualTo("30000.00");
        bureau.serve(notice.text("/notice/deliveryId"), "2023-08-25");
        tryToEnd("ORIGINAL_REVOKED").refusedAs("per-day-ends-on-a-ground");
        challenged(fine, "2023-08-24", "2023-08-25", members("outcome", "REVOKED"));
        bureau.on("2023-09-04");

        bureau.tries("head", perDay, "decision", CoalYard.decisionOf("30000.00", "2023-09-04"))
                .refusedAs("G17-per-day-after-original");
        Answer ended = bureau.does("head", perDay, "per-day-ending", ending("ORIGINAL_REVOKED"));
        bureau.serve(ended.text("/deliveryId"), "2023-09-04");

        assertThat(bureau.isEnded(id(perDay))).isTrue();
    }

    @Test
    void itEndsBeforeACaseIsClosedWhoseInvestigationIsTerminated() {
        tryToEnd("ORIGINAL_NEVER_MADE").refusedAs("per-day-ends-on-a-ground");
        bureau.does(
                "inspector-a",
                yard.caseAt(),
                "interruptions",
                members("kind", "TERMINATION", "item", 2, "reason", "当事人已注销"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));
        assertThat(bureau.stepsOf("head", id(perDay))).containsExactly("终结按日连续处罚");
        bureau.tries(
                        "inspector-a",
                        yard.caseAt(),
                        "closing-request",
                        members("ground", "INVESTIGATION_TERMINATED", "summary", "当事人已注销"))
                .refusedAs("G24-closing-ground");

        bureau.does("head", perDay, "per-day-ending", ending("ORIGINAL_NEVER_MADE"));

        yard.closed("INVESTIGATION_TERMINATED");
        assertThat(yard.archived()).contains("终结按日连续处罚审批表");
    }

    @AfterAll
    void everyNodeOfThePerDayPenaltyWasPassed() {
        assertThat(bureau.nodesNeverPassed("perDayPenalty")).isEmpty();
    }

    /** The original decision is made and served on Friday, 18 August. */
    private void fined(String amount) {
        yard.reported(amount, "LIGHTER").reviewed();
        yard.notifiedOf(original(), RECHECKED);
        bureau.on("2023-08-18");
        Answer decided = bureau.does("head", original(), "decision", CoalYard.decisionOf(amount, "2023-08-18"));
        bureau.serve(decided.text("/decision/deliveryId"), "2023-08-18");
    }

    private void perDayNotified(String day) {
        yard.notifiedOf(perDay, day);
    }

    private String original() {
        return "/penalties/"
                + bureau.list("clerk", "/penalties?case=" + yard.caseId).stream()
                        .filter(penalty -> penalty.get("kind").asString().equals("ORDINARY"))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asString();
    }

    private String perDayOf(CoalYard of) {
        return bureau.list("clerk", "/penalties?case=" + of.caseId).stream()
                .filter(penalty -> penalty.get("kind").asString().equals("PER_DAY"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private Map<String, Object> discussion(String day) {
        return members("heldOn", day, "votes", List.of(vote("panel-1"), vote("panel-2")), "conclusion", "同意按日连续处罚");
    }

    private Map<String, Object> vote(String login) {
        return members("officer", bureau.officer(login), "opinion", "AGREE");
    }

    private void correctedAfterAll(String day) {
        String again = yard.ordered(order, day);
        bureau.on("2023-08-22");
        yard.rechecked(again, "2023-08-22", "CORRECTED");
    }

    private void challenged(String fine, String acceptedOn, String endedOn, Map<String, Object> outcome) {
        bureau.does(
                "legal",
                fine,
                "challenges",
                members("kind", "REVIEW", "body", "晋城市人民政府", "caseNumber", acceptedOn, "acceptedOn", acceptedOn));
        bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members(outcome, "endedOn", endedOn, "outcomeNumber", "晋市复决〔2023〕" + endedOn));
    }

    private String proposed() {
        return bureau.create(
                        "inspector-a",
                        "/seizures",
                        members(
                                "id",
                                Ids.next().toString(),
                                "inspectionId",
                                yard.inspection,
                                "violation",
                                CoalYard.VIOLATION,
                                "kind",
                                "SEAL",
                                "urgent",
                                true,
                                "ground",
                                "EVASION",
                                "facts",
                                "夜间停用喷淋，逃避监管排放粉尘",
                                "objects",
                                "装载机"))
                .text("/id");
    }

    /** What was sealed before the recheck is recorded only after it. */
    private void sealed(String seizure, String day) {
        bureau.does(
                "inspector-a",
                "/seizures/" + seizure,
                "execution",
                members(
                        "startedAt",
                        day + "T02:00:00Z",
                        "endedAt",
                        day + "T03:00:00Z",
                        "place",
                        "泽州县境内原煤堆场",
                        "officers",
                        bureau.officers("inspector-a", "inspector-b"),
                        "party",
                        members("name", "李场长", "post", "场长"),
                        "rightsTold",
                        true,
                        "partyStatement",
                        "没有意见",
                        "stopsDischarge",
                        true,
                        "items",
                        List.of(members(
                                "name",
                                "装载机",
                                "quantity",
                                "1台",
                                "condition",
                                "完好",
                                "place",
                                "堆场东侧",
                                "keeping",
                                "就地查封",
                                "keeper",
                                "李场长")),
                        "signedAt",
                        day + "T02:50:00Z",
                        "signedByParty",
                        true,
                        "handedOver",
                        members("method", "DIRECT", "receiver", members("name", "李场长", "relation", "场长"))));
    }

    private static Map<String, Object> statement(boolean accepted) {
        return members("receivedOn", "2023-08-21", "summary", "复查当日煤堆已覆盖", "accepted", accepted, "response", "经核查影像");
    }

    private Answer tryToEnd(String ground) {
        return bureau.tries("head", perDay, "per-day-ending", ending(ground));
    }

    private static Map<String, Object> ending(String ground) {
        return members("ground", ground, "reasons", "经核查属实");
    }

    private String paper(String document) {
        return bureau.get("clerk", "/documents/" + document + "/text").body().asString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
