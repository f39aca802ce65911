package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Two visits found two acts of one party, each with its case: they are handled as one. */
@StoryTest
class MergedCasesStoryTest {
    /** Tuesday. */
    private static final String FILED = "2023-08-08";

    /** Wednesday. */
    private static final String FILED_LATER = "2023-08-09";

    /** Thursday. */
    private static final String MERGED = "2023-08-10";

    private static final String LOADING = "AIR-117-3";

    @Autowired
    Bureau bureau;

    private CoalYard first;
    private CoalYard later;

    @BeforeEach
    void twoCasesAreFiled() {
        first = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested(FILED)
                .filed(FILED);
        later = new CoalYard(bureau).violating(LOADING).inspected(FILED).concluded("CASE");
        bureau.on(FILED_LATER);
        bureau.create("inspector-a", "/cases", members(later.filingRequest(), "violation", LOADING));
        later.filed(FILED_LATER);
        bureau.on(MERGED);
    }

    @Test
    void theLaterOneIsHandledInTheOneFiledFirstAndBothLeadsLeaveWithIt() {
        String order = later.ordered(LOADING, null, MERGED);
        ask(later, first);
        decide(later, false);
        ask(later, first);
        decide(later, true);

        assertThat(bureau.get("inspector-a", later.caseAt()).text("/status")).isEqualTo("MERGED");
        assertThat(bureau.isEnded(later.caseId)).isTrue();
        assertThat(clock(later)).isEqualTo("MET");
        assertThat(bureau.list("auditor", later.caseAt() + "/interruptions"))
                .last()
                .satisfies(kept -> assertThat(kept.get("intoCaseId").asString()).isEqualTo(first.caseId));
        Answer leading = bureau.get("inspector-a", first.caseAt());
        assertThat(leading.each("/furtherActs", "fromCase")).containsExactly(later.caseId);
        assertThat(leading.each("/furtherActs", "leadId")).containsExactly(later.lead);
        assertThat(leading.each("/furtherActs", "inspectionId")).containsExactly(later.inspection);
        assertThat(exitOf(later)).isEmpty();
        assertThat(bureau.list("inspector-a", first.caseAt() + "/timeline?limit=100"))
                .extracting(entry -> entry.get("subjectId").asString())
                .contains(later.lead, later.inspection, later.caseId);
        bureau.tries("inspector-a", later.caseAt(), "investigation-report", later.reportOf("20000.00", "LIGHTER"))
                .refusedAs("not-at-this-step");
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(later.filingRequest(), "id", Ids.next().toString(), "violation", LOADING))
                .refusedAs("G12-one-act-not-two-fines");

        bureau.tries("inspector-a", first.caseAt(), "investigation-report", first.reportOf("20000.00", "LIGHTER"))
                .refusedAs("act-not-dealt-with");
        bureau.does(
                "inspector-a",
                first.caseAt(),
                "investigation-report",
                members(
                        first.reportOf("20000.00", "LIGHTER"),
                        "furtherActs",
                        List.of(members(
                                "actId",
                                later.caseId,
                                "amount",
                                "30000.00",
                                "grade",
                                "LIGHTER",
                                "reasons",
                                "装卸时间较短"))));
        first.reviewed().notified(MERGED).decided("20000.00", "2023-08-18");
        assertThat(first.penaltyNow().text("/decision/amount")).isEqualTo("50000.00");
        first.publishedAndPaid("50000.00", "2023-08-21");
        bureau.tries("inspector-a", first.caseAt(), "closing-request", members("ground", "PERFORMED", "summary", "未复查"))
                .refusedAs("G24-closing-ground");
        bureau.on("2023-08-22");
        later.rechecked(order, "2023-08-22", "CORRECTED");
        first.closed("PERFORMED");

        assertThat(exitOf(first)).isEqualTo("CASE_CLOSED");
        assertThat(exitOf(later)).isEqualTo("CASE_CLOSED");
        assertThat(first.archived()).contains("并案审批表", "责令改正违法行为决定书");
    }

    @Test
    void isNotMergedTheOtherWayRoundNorIntoItselfNorWithoutSayingWhere() {
        tryToAsk(first, later.caseId).refusedAs("case-not-mergeable");
        Answer itself = tryToAsk(later, later.caseId).refusedAs("case-not-mergeable");
        assertThat(itself.text("/violations/0/pointer")).isEqualTo("/intoCaseId");
        bureau.tries(
                        "inspector-a",
                        later.caseAt(),
                        "interruptions",
                        members("kind", "MERGER", "item", 1, "reason", "并案"))
                .refusedAs("invalid");
        bureau.tries(
                        "inspector-a",
                        later.caseAt(),
                        "interruptions",
                        members("kind", "SUSPENSION", "item", 1, "reason", "中止", "intoCaseId", first.caseId))
                .refusedAs("invalid");
        tryToAsk(later, Ids.next().toString()).refusedAs("not-found");
    }

    @Test
    void whatWasMergedMayBeHandledByItselfAgain() {
        ask(later, first);
        decide(later, true);
        String own = Ids.next().toString();

        bureau.does(
                "inspector-a",
                first.caseAt(),
                "splits",
                members("caseId", own, "actId", later.caseId, "cause", "涉嫌装卸原煤未密闭案", "reason", "另行调查"));

        assertThat(bureau.get("inspector-a", first.caseAt()).each("/furtherActs", "id"))
                .isEmpty();
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(later.filingRequest(), "id", Ids.next().toString(), "violation", LOADING))
                .refusedAs("G12-one-act-not-two-fines");
        bureau.does(
                "head",
                "/cases/" + own,
                "filing-decision",
                members("approved", true, "opinion", "同意分案", "decidedOn", MERGED));
        assertThat(bureau.get("inspector-a", "/cases/" + own).text("/status")).isEqualTo("INVESTIGATING");
        String order = later.ordered(LOADING, null, MERGED);
        assertThat(bureau.get("inspector-a", order).text("/caseId")).isEqualTo(own);
        assertThat(exitOf(later)).isEmpty();
    }

    @Test
    void isNotMergedIntoWhatWasReportedMeanwhile() {
        ask(later, first);
        first.reported("20000.00", "LIGHTER");

        bureau.tries("head", later.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"))
                .refusedAs("case-not-mergeable");
        decide(later, false);

        assertThat(bureau.get("inspector-a", later.caseAt()).text("/status")).isEqualTo("INVESTIGATING");
        assertThat(bureau.get("inspector-a", first.caseAt()).each("/furtherActs", "id"))
                .isEmpty();
    }

    @Test
    void theLeadOfTwoCasesLeavesWithTheLastOfThem() {
        CoalYard both = new CoalYard(bureau)
                .violating(CoalYard.VIOLATION, LOADING)
                .inspected(MERGED)
                .concluded("CASE");
        bureau.create("inspector-a", "/cases", both.filingRequest());
        String second = Ids.next().toString();
        bureau.create("inspector-a", "/cases", members(both.filingRequest(), "id", second, "violation", LOADING));
        both.filed(MERGED);
        bureau.does("head", "/cases/" + second, "filing-decision", refusal());
        assertThat(exitOf(both)).isEmpty();

        bureau.does(
                "inspector-a",
                both.caseAt(),
                "interruptions",
                members("kind", "REVOCATION", "item", 1, "reason", "不符合立案条件"));
        decide(both, true);

        assertThat(exitOf(both)).isEqualTo("NOTHING_FOUND");
    }

    private static Map<String, Object> refusal() {
        return members("approved", false, "opinion", "不予立案", "decidedOn", MERGED, "refusalGround", "NOT_PUNISHABLE");
    }

    private Answer tryToAsk(CoalYard from, String into) {
        return bureau.tries("inspector-a", from.caseAt(), "interruptions", merger(into));
    }

    private void ask(CoalYard from, CoalYard into) {
        bureau.does("inspector-a", from.caseAt(), "interruptions", merger(into.caseId));
    }

    private static Map<String, Object> merger(String into) {
        return members("kind", "MERGER", "item", 1, "reason", "同一当事人的两个违法行为", "intoCaseId", into);
    }

    private void decide(CoalYard yard, boolean approved) {
        bureau.does(
                "head",
                yard.caseAt(),
                "interruption-decision",
                members("approved", approved, "opinion", approved ? "同意" : "不同意"));
    }

    private String exitOf(CoalYard yard) {
        return bureau.get("duty", "/leads/" + yard.lead).body().path("exit").asString("");
    }

    private String clock(CoalYard yard) {
        return bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }
}
