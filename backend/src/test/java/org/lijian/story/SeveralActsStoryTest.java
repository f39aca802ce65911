package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit finds two acts: one case, each act assessed by itself, one decision over the sum. */
@StoryTest
class SeveralActsStoryTest {
    /** Tuesday. */
    private static final String FILED = "2023-08-08";

    /** Thursday. */
    private static final String NOTIFIED = "2023-08-10";

    /** Friday, the day after the party's period. */
    private static final String DECIDED = "2023-08-18";

    /** Coal loaded without a cover, fined from ten thousand to a hundred thousand as well. */
    private static final String LOADING = "AIR-117-3";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theYardIsInspected() {
        yard = new CoalYard(bureau)
                .violating(CoalYard.VIOLATION, LOADING)
                .inspected("2023-08-07")
                .concluded("CASE");
        bureau.on(FILED);
    }

    @Test
    void noActIsNamedTwiceNorFiledUnseen() {
        tryToFile(CoalYard.VIOLATION).refusedAs("norm-named-twice");
        tryToFile(LOADING, LOADING).refusedAs("norm-named-twice");
        Answer unseen = tryToFile("AIR-117-5").refusedAs("G5-filing-conditions");
        assertThat(unseen.text("/violations/0/pointer")).isEqualTo("/furtherActs/0");

        requested();

        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(yard.filingRequest(), "id", Ids.next().toString(), "violation", LOADING))
                .refusedAs("G12-one-act-not-two-fines");
        assertThat(tryToFile(LOADING).text("/furtherActs/0/id")).isEqualTo(furtherAct());
        String withdrawn = furtherAct();
        bureau.does("inspector-a", yard.caseAt(), "filing-withdrawal", members("reason", "补充材料"));
        Map<String, Object> anew =
                members(yard.filingRequest(), "id", Ids.next().toString(), "furtherActs", List.of(found(LOADING)));
        assertThat(bureau.create("inspector-a", "/cases", anew).text("/furtherActs/0/id"))
                .as("every act is free again")
                .isNotEqualTo(withdrawn);
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(yard.filingRequest(), "id", Ids.next().toString(), "violation", LOADING))
                .refusedAs("G12-one-act-not-two-fines");
        assertThat(tryToFile().refusedAs("already-exists")).isNotNull();
    }

    @Test
    void eachActIsDealtWithOnceAndNoneIsLeftOut() {
        requested();
        yard.filed(FILED);

        tryToReport(List.of()).refusedAs("act-not-dealt-with");
        tryToReport(List.of(act("20000.00", "LIGHTER"), act("20000.00", "LIGHTER")))
                .refusedAs("act-named-twice");
        Answer unknown = tryToReport(List.of(
                        members(act("20000.00", "LIGHTER"), "actId", Ids.next().toString())))
                .refusedAs("act-unknown");
        assertThat(unknown.text("/violations/0/pointer")).isEqualTo("/furtherActs/0/actId");
        tryToReport(List.of(act("100000.01", "HEAVIER"))).refusedAs("G11-amount-in-range");
        bureau.tries(
                        "inspector-a",
                        yard.caseAt(),
                        "investigation-report",
                        members(
                                yard.reportOf(members("kind", "NOT_ESTABLISHED")),
                                "furtherActs",
                                List.of(act("20000.00", "LIGHTER"))))
                .refusedAs("first-act-not-penalised");
    }

    @Test
    void theSumOpensTheHearingAndThePapersNameEachAct() {
        requested();
        yard.filed(FILED);
        String order = yard.ordered(null, FILED);
        String loadingOrder = yard.ordered(LOADING, null, FILED);
        reported("100000.00", "100000.00");
        yard.reviewed().notified(NOTIFIED);

        Answer notified = yard.penaltyNow();
        assertThat(notified.text("/notice/amount")).isEqualTo("200000.00");
        assertThat(notified.each("/notice/acts", "amount")).containsExactly("100000.00", "100000.00");
        assertThat(notified.text("/notice/hearingOffered")).isEqualTo("true");
        assertThat(paper("notice")).contains("（1）", "（2）", "罚款100000.00元：堆放量较大", "罚款共计200000.00元");

        bureau.does("clerk", yard.penaltyAt(), "hearing-answer", members("answer", "WAIVED", "receivedOn", NOTIFIED));
        bureau.on(DECIDED);
        bureau.tries("head", yard.penaltyAt(), "decision", decision("60000.00", "100000.01"))
                .refusedAs("G11-amount-in-range");
        bureau.tries(
                        "head",
                        yard.penaltyAt(),
                        "decision",
                        members(decision("60000.00", "60000.00"), "furtherActs", List.of()))
                .refusedAs("act-not-dealt-with");
        Answer decided = yard.decidedAs(decision("100000.00", "60000.00"), DECIDED);

        assertThat(decided.text("/decision/amount")).isEqualTo("160000.00");
        assertThat(decided.each("/decision/acts", "amount")).containsExactly("100000.00", "60000.00");
        assertThat(paper("decision")).contains("罚款共计160000.00元", "拾陆万");
        yard.publishedAndPaid("160000.00", "2023-08-21");
        bureau.on("2023-08-22");
        yard.rechecked(loadingOrder, "2023-08-22", "CORRECTED");
        bureau.tries(
                        "inspector-a",
                        yard.caseAt(),
                        "closing-request",
                        members("ground", "PERFORMED", "summary", "只改正了一项"))
                .refusedAs("G24-closing-ground");
        yard.rechecked(order, "2023-08-22", "CORRECTED");
        yard.closed("PERFORMED");
        yard.archived();
    }

    @Test
    void aLowerFineForOneActMakesNoRoomForAHigherOneForAnother() {
        requested();
        yard.filed(FILED);
        reported("100000.00", "60000.00");
        yard.reviewed().notified(NOTIFIED);
        bureau.on(DECIDED);

        Answer refused = bureau.tries("head", yard.penaltyAt(), "decision", decision("60000.00", "100000.00"))
                .refusedAs("G10-not-above-notified");

        assertThat(refused.text("/detail")).contains("100000.00", "60000.00");
    }

    @Test
    void anActThatGoesOnIsFinedPerDayByItsOwnFine() {
        requested();
        yard.filed(FILED);
        String order = yard.ordered(LOADING, null, FILED);
        bureau.on(NOTIFIED);
        yard.rechecked(order, NOTIFIED, "STILL_VIOLATING");
        reported("60000.00", "20000.00");
        yard.reviewed();
        String original = ofKind("ORDINARY");
        String perDay = ofKind("PER_DAY");
        assertThat(bureau.get("clerk", perDay).text("/violation")).isEqualTo(LOADING);
        yard.notifiedOf(original, NOTIFIED);
        bureau.on(DECIDED);
        Answer decided = bureau.does("head", original, "decision", decision("60000.00", "20000.00"));
        bureau.serve(decided.text("/decision/deliveryId"), DECIDED);

        yard.notifiedOf(perDay, "2023-08-21");

        assertThat(bureau.get("clerk", perDay).text("/notice/amount")).isEqualTo("40000.00");
    }

    @Test
    void anActLeavesForACaseOfItsOwnAndGainsNoTime() {
        requested();
        yard.filed(FILED);
        String order = yard.ordered(LOADING, null, FILED);
        bureau.on(NOTIFIED);
        String own = Ids.next().toString();
        String act = furtherAct();
        tryToSplit(own, Ids.next().toString()).refusedAs("act-unknown");
        bureau.tries("inspector-a", yard.caseAt(), "splits", members(splitOf(own, act), "cause", " "))
                .refusedAs("invalid");
        tryToSplit(yard.caseId, act).refusedAs("already-exists");
        assertThat(furtherAct()).isEqualTo(act);

        Answer split = bureau.does("inspector-a", yard.caseAt(), "splits", splitOf(own, act));

        assertThat(split.text("/status")).isEqualTo("FILING_REQUESTED");
        bureau.tries("inspector-a", "/cases/" + own, "filing-withdrawal", members("reason", "不再追究"))
                .refusedAs("split-not-withdrawn");
        assertThat(split.text("/violation")).isEqualTo(LOADING);
        assertThat(bureau.get("inspector-a", yard.caseAt()).each("/furtherActs", "id"))
                .isEmpty();
        bureau.does(
                "head",
                "/cases/" + own,
                "filing-decision",
                members("approved", true, "opinion", "同意分案", "decidedOn", NOTIFIED));
        assertThat(decisionDue(own)).isEqualTo(decisionDue(yard.caseId));
        assertThat(bureau.get("inspector-a", order).text("/caseId")).isEqualTo(own);
        tryToSplit(Ids.next().toString(), act).refusedAs("act-unknown");
        bureau.does("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"));
        tryToSplit(Ids.next().toString(), act).refusedAs("not-at-this-step");
        assertThat(bureau.stepsOf("inspector-a", own)).contains("调查取证");
    }

    @Test
    void whoIsKeptAwayFromACaseIsKeptAwayFromWhatIsSplitOffIt() {
        requested();
        yard.filed(FILED);
        String recusal = "/recusals/"
                + bureau.create(
                                "inspector-b",
                                yard.caseAt() + "/recusals",
                                members(
                                        "officer", bureau.officer("inspector-b"),
                                        "applicant", "OFFICER",
                                        "ground", "DIRECT_INTEREST",
                                        "reason", "近亲属在当事人处任职",
                                        "appliedOn", FILED))
                        .text("/id");
        bureau.does("deputy", recusal, "decision", members("approved", true, "opinion", "情况属实"));
        bureau.does("deputy", recusal, "replacement", members("officers", bureau.officers("inspector-e")));
        String own = Ids.next().toString();

        bureau.does("inspector-a", yard.caseAt(), "splits", splitOf(own, furtherAct()));

        bureau.does(
                "head",
                "/cases/" + own,
                "filing-decision",
                members("approved", true, "opinion", "同意分案", "decidedOn", FILED));
        assertThat(bureau.get("inspector-a", "/cases/" + own)
                        .body()
                        .at("/investigators")
                        .toString())
                .contains(bureau.officer("inspector-e"))
                .doesNotContain(bureau.officer("inspector-b"));
        bureau.tries(
                        "inspector-b",
                        "/cases/" + own,
                        "interruptions",
                        members("kind", "SUSPENSION", "item", 1, "reason", "详见附件"))
                .refusedAs("forbidden");
        bureau.tryToCreate(
                        "inspector-b",
                        "/evidence",
                        members(
                                yard.photographOf(FILED),
                                "subject",
                                own,
                                "id",
                                Ids.next().toString()))
                .refusedAs("G2-recused");
    }

    @Test
    void anActThatIsFinedPerDayStaysWhereItIs() {
        requested();
        yard.filed(FILED);
        String order = yard.ordered(LOADING, null, FILED);
        bureau.on(NOTIFIED);
        yard.rechecked(order, NOTIFIED, "STILL_VIOLATING");

        tryToSplit(Ids.next().toString(), furtherAct()).refusedAs("act-not-separable");
    }

    private Answer tryToSplit(String own, String act) {
        return bureau.tries("inspector-a", yard.caseAt(), "splits", splitOf(own, act));
    }

    private static Map<String, Object> splitOf(String own, String act) {
        return members("caseId", own, "actId", act, "cause", "涉嫌装卸原煤未密闭案", "reason", "另行调查");
    }

    private String decisionDue(String file) {
        return bureau.list("inspector-a", "/deadlines?subject=" + file).stream()
                .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow()
                .get("dueOn")
                .asString();
    }

    private void requested() {
        bureau.create("inspector-a", "/cases", members(yard.filingRequest(), "furtherActs", List.of(found(LOADING))));
    }

    private Answer tryToFile(String... further) {
        List<Map<String, Object>> acts =
                List.of(further).stream().map(SeveralActsStoryTest::found).toList();
        return bureau.tryToCreate("inspector-a", "/cases", members(yard.filingRequest(), "furtherActs", acts));
    }

    private static Map<String, Object> found(String violation) {
        return members("violation", violation, "facts", "装卸原煤未密闭、未喷淋");
    }

    private String furtherAct() {
        return bureau.get("inspector-a", yard.caseAt()).text("/furtherActs/0/id");
    }

    private Map<String, Object> act(String amount, String grade) {
        return members("actId", furtherAct(), "amount", amount, "grade", grade, "reasons", "装卸时间较短");
    }

    private static String grade(String amount) {
        return amount.compareTo("55000") > 0 || amount.startsWith("100000") ? "HEAVIER" : "LIGHTER";
    }

    private Answer tryToReport(List<Map<String, Object>> acts) {
        return bureau.tries(
                "inspector-a",
                yard.caseAt(),
                "investigation-report",
                members(yard.reportOf("20000.00", "LIGHTER"), "furtherActs", acts));
    }

    private void reported(String amount, String further) {
        bureau.does(
                "inspector-a",
                yard.caseAt(),
                "investigation-report",
                members(yard.reportOf(amount, grade(amount)), "furtherActs", List.of(act(further, grade(further)))));
    }

    private Map<String, Object> decision(String amount, String further) {
        return members(
                CoalYard.decisionOf(amount, DECIDED),
                "grade",
                grade(amount),
                "furtherActs",
                List.of(act(further, grade(further))));
    }

    private String paper(String of) {
        String document = yard.penaltyNow().text("/" + of + "/documentId");
        return bureau.get("clerk", "/documents/" + document + "/text").body().asString();
    }

    private String ofKind(String kind) {
        return "/penalties/"
                + bureau.list("clerk", "/penalties?case=" + yard.caseId).stream()
                        .filter(penalty -> penalty.get("kind").asString().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asString();
    }
}
