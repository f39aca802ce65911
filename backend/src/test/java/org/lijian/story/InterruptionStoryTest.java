package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Investigations that stop before their report, and go on or do not. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptionStoryTest {
    /** Tuesday. */
    private static final String FILED = "2023-08-08";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theCaseIsFiled() {
        yard = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested(FILED)
                .filed(FILED);
    }

    @Test
    void suspendedItStandsStillAndThenGoesOn() {
        assertThat(decision().get("dueOn").asString()).isEqualTo("2023-11-06");
        bureau.on("2023-08-10");
        ask("SUSPENSION", 1);
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"))
                .refusedAs("not-at-this-step");
        Answer suspended = decide(true);
        assertThat(suspended.text("/status")).isEqualTo("SUSPENDED");
        assertThat(decision().get("stoppedSince").asString()).isEqualTo("2023-08-10");
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"))
                .refusedAs("not-at-this-step");

        bureau.on("2023-08-20");
        bureau.tries("inspector-c", yard.caseAt(), "resumption", members("reason", "案件已审结"))
                .refusedAs("not-found");
        bureau.does("inspector-a", yard.caseAt(), "resumption", members("reason", "相关案件已审结"));
        bureau.tries("inspector-a", yard.caseAt(), "resumption", members("reason", "再次"))
                .refusedAs("not-at-this-step");
        assertThat(decision().get("dueOn").asString()).isEqualTo("2023-11-16");
        yard.reported("20000.00", "LIGHTER").reviewed();

        JsonNode kept = bureau.list("auditor", yard.caseAt() + "/interruptions").get(0);
        assertThat(kept.get("citation").asString()).contains("第三十五条");
        assertThat(kept.get("resumedOn").asString()).isEqualTo("2023-08-20");
    }

    @Test
    void terminatedItIsClosedOnThatGroundAndArchived() {
        ask("TERMINATION", 2);
        decide(true);
        bureau.tries("inspector-a", yard.caseAt(), "closing-request", members("ground", "PERFORMED", "summary", "已终止"))
                .refusedAs("not-at-this-step");
        bureau.does(
                "inspector-a",
                yard.caseAt(),
                "closing-request",
                members("ground", "INVESTIGATION_TERMINATED", "summary", "当事人已注销"));
        Answer sentBack =
                bureau.does("head", yard.caseAt(), "closing-decision", members("approved", false, "opinion", "补充注销证明"));
        assertThat(sentBack.text("/status")).isEqualTo("TERMINATED");

        yard.closed("INVESTIGATION_TERMINATED");

        assertThat(yard.archived()).contains("立案审批表", "终止调查审批表", "结案审批表").doesNotContain("案件调查报告");
        assertThat(decision().get("state").asString()).isEqualTo("MET");
        assertThat(bureau.get("duty", "/leads/" + yard.lead).text("/exit")).isEqualTo("CASE_CLOSED");
    }

    @Test
    void revokedItEndsWithItsLead() {
        ask("REVOCATION", 1);
        decide(true);

        assertThat(bureau.get("inspector-a", yard.caseAt()).text("/status")).isEqualTo("FILING_REVOKED");
        assertThat(bureau.get("duty", "/leads/" + yard.lead).text("/exit")).isEqualTo("NOTHING_FOUND");
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"))
                .refusedAs("not-at-this-step");
    }

    @Test
    void refusedItGoesOnAsBefore() {
        ask("SUSPENSION", 5);
        Answer goesOn = decide(false);

        assertThat(goesOn.text("/status")).isEqualTo("INVESTIGATING");
        bureau.tries("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"))
                .refusedAs("not-at-this-step");
        bureau.tries("inspector-a", yard.caseAt(), "resumption", members("reason", "未中止"))
                .refusedAs("not-at-this-step");
        yard.reported("20000.00", "LIGHTER");
        bureau.tries("inspector-a", yard.caseAt(), "interruptions", asked("SUSPENSION", 1))
                .refusedAs("not-at-this-step");
    }

    @Test
    void refusesAGroundThatTheProvisionDoesNotKnowAndWhoDoesNotInvestigate() {
        bureau.tries("inspector-a", yard.caseAt(), "interruptions", asked("SUSPENSION", 6))
                .refusedAs("interruption-ground-unknown");
        bureau.tries("inspector-a", yard.caseAt(), "interruptions", asked("TERMINATION", 4))
                .refusedAs("interruption-ground-unknown");
        bureau.tries("inspector-a", yard.caseAt(), "interruptions", asked("TERMINATION", 0))
                .refusedAs("interruption-ground-unknown");
        bureau.tries("inspector-c", yard.caseAt(), "interruptions", asked("SUSPENSION", 1))
                .refusedAs("not-found");
        bureau.tries("head", yard.caseAt(), "interruptions", asked("SUSPENSION", 1))
                .refusedAs("forbidden");
        ask("SUSPENSION", 1);
        bureau.tries("inspector-a", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"))
                .refusedAs("forbidden");
    }

    @Test
    void refusesWhatTheLawOfTheDayDoesNotKnow() {
        CoalYard before = new CoalYard(bureau)
                .inspected("2022-03-08")
                .concluded("CASE")
                .requested("2022-03-11")
                .filed("2022-03-11");

        bureau.tries("inspector-a", before.caseAt(), "interruptions", asked("SUSPENSION", 1))
                .refusedAs("interruption-not-in-force");
    }

    @AfterAll
    void everyNodeOfTheInterruptionWasPassed() {
        assertThat(bureau.nodesNeverPassed("investigationInterruption")).isEmpty();
        assertThat(bureau.nodesNeverPassed("ordinaryPenalty"))
                .doesNotContain(
                        "boundaryEvent_interruptionRequested",
                        "callActivity_investigationInterruption",
                        "gateway_doesInvestigationGoOn",
                        "endEvent_notFiled",
                        "endEvent_caseArchived");
    }

    private void ask(String kind, int item) {
        bureau.does("inspector-a", yard.caseAt(), "interruptions", asked(kind, item));
    }

    private Answer decide(boolean approved) {
        return bureau.does(
                "head",
                yard.caseAt(),
                "interruption-decision",
                members("approved", approved, "opinion", approved ? "同意" : "不同意，继续调查"));
    }

    private static Map<String, Object> asked(String kind, int item) {
        return members("kind", kind, "item", item, "reason", "详见附件");
    }

    private JsonNode decision() {
        return bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow();
    }
}
