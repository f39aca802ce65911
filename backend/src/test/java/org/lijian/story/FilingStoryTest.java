package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the head decides about filing: in time or with more of it, and on paper also where the answer is no. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingStoryTest {
    private static final String ASKED = "2023-08-08"; // Tuesday

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void filingIsAskedFor() {
        yard = new CoalYard(bureau).inspected("2023-08-07").concluded("CASE").requested(ASKED);
    }

    @Test
    void aRefusalHasItsPaperAndIsTheLeadsOwnExit() {
        bureau.tries("head", yard.caseAt(), "filing-decision", decision(false)).refusedAs("invalid");
        bureau.tries("head", yard.caseAt(), "filing-decision", members(decision(true), "refusalGround", "NO_EVIDENCE"))
                .refusedAs("invalid");

        Answer refused = bureau.does(
                "head", yard.caseAt(), "filing-decision", members(decision(false), "refusalGround", "NOT_PUNISHABLE"));

        assertThat(refused.text("/status")).isEqualTo("FILING_REFUSED");
        assertThat(refused.text("/filing/refusalGround")).isEqualTo("NOT_PUNISHABLE");
        assertThat(refused.body().has("number")).isFalse();
        Answer paper = bureau.get("head", "/documents/" + refused.text("/filing/documentId"));
        assertThat(paper.text("/type")).isEqualTo("FILING_REFUSAL");
        assertThat(bureau.get("duty", "/leads/" + yard.lead).text("/exit")).isEqualTo("FILING_REFUSED");
        assertThat(clock().get("state").asString()).isEqualTo("MET");
        bureau.tries("head", yard.caseAt(), "filing-decision", decision(true)).refusedAs("not-at-this-step");
    }

    @Test
    void aRequestIsTakenBackByWhoeverMadeItAndMadeAnew() {
        Map<String, Object> because = members("reason", "违法地点写错，重新申请");
        tryToWithdraw("inspector-b", because).refusedAs("filing-withdrawn-by-proposer");
        tryToWithdraw("head", because).refusedAs("forbidden");
        tryToWithdraw("inspector-a", members("reason", " ")).refusedAs("invalid");
        assertThat(bureau.stepsOf("head", yard.caseId)).containsExactly("立案审批");

        Answer withdrawn = bureau.does("inspector-a", yard.caseAt(), "filing-withdrawal", because);

        assertThat(withdrawn.text("/status")).isEqualTo("FILING_WITHDRAWN");
        assertThat(withdrawn.text("/withdrawal/reason")).startsWith("违法地点写错");
        assertThat(bureau.stepsOf("head", yard.caseId)).isEmpty();
        tryToWithdraw("inspector-a", because).refusedAs("not-at-this-step");
        bureau.tries("head", yard.caseAt(), "filing-decision", decision(true)).refusedAs("not-at-this-step");
        assertThat(bureau.get("duty", "/leads/" + yard.lead).body().has("exit")).isFalse();
        assertThat(clock().get("state").asString())
                .as("the time to file runs on")
                .isEqualTo("OPEN");

        String anew = Ids.next().toString();
        bureau.create("inspector-a", "/cases", members(yard.filingRequest(), "id", anew));
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(yard.filingRequest(), "id", Ids.next().toString()))
                .refusedAs("G12-one-act-not-two-fines");
        assertThat(bureau.does("head", "/cases/" + anew, "filing-decision", decision(true))
                        .text("/status"))
                .isEqualTo("INVESTIGATING");
        tryToWithdraw("inspector-a", because).refusedAs("not-at-this-step");
        bureau.tries("inspector-a", "/cases/" + anew, "filing-withdrawal", because)
                .refusedAs("not-at-this-step");
        assertThat(clock().get("state").asString()).isEqualTo("MET");
    }

    @Test
    void anActOfMoreThanTwoYearsAgoIsFiledOnlyForWhatItHasDone() {
        CoalYard old = new CoalYard(bureau).inspected("2023-08-07").concluded("CASE");
        bureau.on(ASKED);
        Map<String, Object> request = members(old.filingRequest(), "actEndedOn", "2021-07-20");
        assertThat(bureau.tryToCreate("inspector-a", "/cases", request)
                        .refusedAs("G4-limitation")
                        .text("/detail"))
                .contains("2023-07-20");
        bureau.tryToCreate("inspector-a", "/cases", members(request, "harm", "POLLUTION"))
                .refusedAs("G4-limitation");

        Map<String, Object> harmful = members(request, "harm", "LIFE_HEALTH_FINANCE");
        Answer asked = bureau.create("inspector-a", "/cases", harmful);

        assertThat(asked.text("/harm")).isEqualTo("LIFE_HEALTH_FINANCE");
        assertThat(bureau.get("head", old.caseAt()).text("/harm")).isEqualTo("LIFE_HEALTH_FINANCE");
        bureau.create("inspector-a", "/cases", harmful);
    }

    private Answer tryToWithdraw(String officer, Map<String, Object> because) {
        return bureau.tries(officer, yard.caseAt(), "filing-withdrawal", because);
    }

    @Test
    void theTimeToDecideIsLengthenedOnceByTheHead() {
        assertThat(clock().get("dueOn").asString()).isEqualTo("2023-08-22");
        bureau.tries("clerk", clockAt(), "extensions", extension(ASKED)).refusedAs("forbidden");
        bureau.does("head", clockAt(), "extensions", extension(ASKED));

        assertThat(clock().get("dueOn").asString()).isEqualTo("2023-09-06");
        bureau.tries("head", clockAt(), "extensions", extension(ASKED)).refusedAs("extension-not-allowed");
        bureau.on("2023-09-05");
        assertThat(bureau.get("head", clockAt()).text("/warned")).isEqualTo("THREE_DAYS");
        yard.filed("2023-09-06");
        assertThat(clock().get("state").asString()).isEqualTo("MET");
    }

    @Test
    void onceItIsOverItIsNotLengthenedAnyMore() {
        bureau.on("2023-08-23");

        bureau.tries("head", clockAt(), "extensions", extension("2023-08-23")).refusedAs("deadline-already-over");
        assertThat(bureau.stepsOf("supervisor", clock().get("id").asString())).containsExactly("督办逾期期限");
    }

    private JsonNode clock() {
        return bureau.list("duty", "/deadlines?subject=" + yard.lead).stream()
                .filter(deadline -> deadline.get("code").asString().equals("FILING"))
                .findFirst()
                .orElseThrow();
    }

    private String clockAt() {
        return "/deadlines/" + clock().get("id").asString();
    }

    private static Map<String, Object> decision(boolean approved) {
        return members("approved", approved, "opinion", approved ? "同意立案" : "情节轻微并及时改正", "decidedOn", ASKED);
    }

    private static Map<String, Object> extension(String on) {
        return members("approvedOn", on, "reason", "需要补充核实");
    }
}
