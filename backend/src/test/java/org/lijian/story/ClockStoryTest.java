package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The bureau's own deadlines: warned of in time, late with the supervisor, and wherever they move, the warnings move along. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockStoryTest {
    @Autowired
    Bureau bureau;

    private CoalYard yard;

    /** Ninety days from Tuesday, 8 August 2023: until Monday, 6 November. */
    @BeforeEach
    void theCaseIsFiled() {
        yard = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested("2023-08-08")
                .filed("2023-08-08");
    }

    @Test
    void isWarnedOfOnceInEachStageAndGoesToTheSupervisorWhenItIsLate() {
        bureau.on("2023-10-06");
        assertThat(warnings()).isEmpty();
        assertThat(clock().has("warned")).isFalse();

        bureau.on("2023-10-07");
        bureau.on("2023-10-08");
        assertThat(warnings()).containsExactly("TWO_THIRDS");
        assertThat(warnedStep()).isEqualTo("TWO_THIRDS");

        // nothing ran on 3 November
        bureau.on("2023-11-05");
        assertThat(warnings()).containsExactly("THREE_DAYS", "TWO_THIRDS");
        bureau.tries("supervisor", clockAt(), "supervisions", ordered()).refusedAs("deadline-not-overdue");
        bureau.on("2023-11-06");
        assertThat(warnings()).containsExactly("LAST_DAY", "THREE_DAYS", "TWO_THIRDS");
        assertThat(bureau.stepsOf("supervisor", yard.caseId)).isEmpty();

        bureau.on("2023-11-07");
        assertThat(warnings()).startsWith("OVERDUE").hasSize(4);
        assertThat(bureau.stepsOf("supervisor", clockId())).containsExactly("督办逾期期限");
        assertThat(bureau.stepsOf("supervisor", yard.caseId)).containsExactly("调查取证");
        assertThat(bureau.stepsOf("inspector-c", clockId())).isEmpty();

        bureau.tries("head", clockAt(), "supervisions", ordered()).refusedAs("forbidden");
        bureau.tries("supervisor-2", clockAt(), "supervisions", ordered()).refusedAs("not-found");
        bureau.tries("supervisor", clockAt(), "supervisions", members("instruction", " "))
                .refusedAs("invalid");
        bureau.does("supervisor", clockAt(), "supervisions", ordered());
        bureau.tries("supervisor", clockAt(), "supervisions", ordered()).refusedAs("not-at-this-step");
        assertThat(bureau.get("head", clockAt()).text("/supervisions/0/instruction"))
                .isEqualTo("三日内提交调查报告");
        assertThat(bureau.stepsOf("supervisor", clockId())).isEmpty();
    }

    @Test
    void thatIsMetInTimeIsWarnedOfNoMore() {
        suspendAndTerminate();
        assertThat(clock().get("state").asString()).isEqualTo("MET");

        bureau.on("2023-11-20");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void thatIsMetAfterTheSupervisorHadItLeavesTheirList() {
        bureau.on("2023-11-08");
        assertThat(bureau.stepsOf("supervisor", clockId())).isNotEmpty();

        suspendAndTerminate();

        assertThat(bureau.stepsOf("supervisor", clockId())).isEmpty();
        assertThat(clock().get("state").asString()).isEqualTo("MET_LATE");
    }

    @Test
    void thatStandsStillIsNotWarnedOfUntilItRunsOn() {
        bureau.on("2023-10-01");
        bureau.does("inspector-a", yard.caseAt(), "interruptions", asked("SUSPENSION"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));

        bureau.on("2023-11-20");
        assertThat(warnings()).isEmpty();

        // fifty days later: 26 December
        bureau.does("inspector-a", yard.caseAt(), "resumption", members("reason", "相关案件已审结"));
        assertThat(clock().get("dueOn").asString()).isEqualTo("2023-12-26");
        bureau.on("2023-11-21");
        assertThat(warnings()).containsExactly("TWO_THIRDS");
        bureau.on("2023-12-23");
        assertThat(warnings()).containsExactly("THREE_DAYS", "TWO_THIRDS");
    }

    @Test
    void thatIsLengthenedIsWarnedOfForItsNewLastDay() {
        bureau.on("2023-11-04");
        assertThat(warnings()).containsExactly("THREE_DAYS");
        bureau.does("head", clockAt(), "extensions", members("approvedOn", "2023-11-04", "reason", "案情复杂"));

        assertThat(clock().get("dueOn").asString()).isEqualTo("2023-12-06");
        assertThat(clock().has("warned")).isFalse();
        bureau.on("2023-11-10");
        bureau.on("2023-12-03");
        assertThat(warnings()).containsExactly("THREE_DAYS", "TWO_THIRDS", "THREE_DAYS");
    }

    @Test
    void isLengthenedASecondTimeByTheLeadersTogetherOnly() {
        bureau.tries("chair", clockAt(), "extensions", extension("2023-08-08")).refusedAs("extension-approved-by");
        bureau.does("deputy", clockAt(), "extensions", extension("2023-08-08"));

        bureau.tries("head", clockAt(), "extensions", extension("2023-08-08")).refusedAs("extension-approved-by");
        bureau.tries("chair", clockAt(), "extensions", extension("2023-08-08")).refusedAs("extension-collective");
        bureau.tries("chair", clockAt(), "extensions", discussedBy("head")).refusedAs("extension-collective");
        bureau.tries("chair", clockAt(), "extensions", discussedBy("head", "clerk"))
                .refusedAs("extension-collective");
        bureau.does("chair", clockAt(), "extensions", discussedBy("head", "deputy"));

        assertThat(clock().get("dueOn").asString()).isEqualTo("2024-01-05");
        assertThat(bureau.get("head", clockAt()).body().at("/changes/1/attendees"))
                .hasSize(2);
        bureau.tries("chair", clockAt(), "extensions", discussedBy("head", "deputy"))
                .refusedAs("extension-not-allowed");
    }

    private static java.util.Map<String, Object> extension(String on) {
        return members("approvedOn", on, "reason", "案情复杂");
    }

    private java.util.Map<String, Object> discussedBy(String... logins) {
        return members(extension("2023-08-08"), "attendees", bureau.officers(logins));
    }

    @Test
    void countedFromAnotherDayItEndsOnAnotherDayAndSaysWhy() {
        bureau.on("2023-11-07");
        assertThat(bureau.stepsOf("supervisor", clockId())).isNotEmpty();
        bureau.tries("head", clockAt(), "trigger-correction", corrected("2023-08-18"))
                .refusedAs("forbidden");
        bureau.tries("clerk", clockAt(), "trigger-correction", corrected("2023-11-08"))
                .refusedAs("in-the-future");
        bureau.tries("clerk", clockAt(), "trigger-correction", corrected("2023-08-08"))
                .refusedAs("deadline-runs-from-that-day");

        bureau.does("clerk", clockAt(), "trigger-correction", corrected("2023-08-18"));

        assertThat(clock().get("triggeredOn").asString()).isEqualTo("2023-08-18");
        assertThat(clock().get("dueOn").asString()).isEqualTo("2023-11-16");
        assertThat(bureau.stepsOf("supervisor", clockId())).isEmpty();
        JsonNode move = bureau.list("head", "/deadline-moves").get(0);
        assertThat(move.get("deadlineId").asString()).isEqualTo(clockId());
        assertThat(move.get("cause").asString()).isEqualTo("TRIGGER_CORRECTED");
        assertThat(move.get("reason").asString()).isEqualTo("立案审批表日期误录");
        assertThat(move.get("dueBefore").asString()).isEqualTo("2023-11-06");
        assertThat(move.get("dueAfter").asString()).isEqualTo("2023-11-16");
        bureau.on("2023-11-13");
        assertThat(warnings()).startsWith("THREE_DAYS");

        bureau.on("2023-11-17");
        bureau.does("supervisor", clockAt(), "supervisions", ordered());
        bureau.does("clerk", clockAt(), "trigger-correction", corrected("2023-08-28"));
        assertThat(bureau.stepsOf("supervisor", clockId())).isEmpty();
        bureau.on("2023-11-27");
        assertThat(bureau.stepsOf("supervisor", clockId())).containsExactly("督办逾期期限");

        suspendAndTerminate();
        bureau.tries("clerk", clockAt(), "trigger-correction", corrected("2023-08-18"))
                .refusedAs("not-at-this-step");
    }

    @Test
    void aTriggerIsNotCorrectedWhileTheClockStandsStill() {
        bureau.does("inspector-a", yard.caseAt(), "interruptions", asked("SUSPENSION"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));

        bureau.tries("clerk", clockAt(), "trigger-correction", corrected("2023-08-07"))
                .refusedAs("deadline-already-stopped");
    }

    @Test
    void runsOnWhenTheLastOfSeveralReasonsHasEndedAndLeavesEachDayOutOnce() {
        bureau.on("2023-08-10");
        String stop = bureau.does(
                        "inspector-a",
                        clockAt(),
                        "stops",
                        members("kind", "MONITORING", "from", "2023-08-10", "reason", "送检", "proof", "送检单1号"))
                .text("/changes/0/id");
        bureau.on("2023-08-14");
        bureau.does("inspector-a", yard.caseAt(), "interruptions", asked("SUSPENSION"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));

        bureau.on("2023-08-20");
        Answer waiting = bureau.does(
                "inspector-a",
                clockAt(),
                "stops/" + stop + "/end",
                members("to", "2023-08-20", "reason", "收到报告", "proof", "监测报告1号"));
        assertThat(waiting.text("/stoppedSince")).isEqualTo("2023-08-14");

        bureau.on("2023-08-31");
        bureau.does("inspector-a", yard.caseAt(), "resumption", members("reason", "中止的原因已经消除"));

        JsonNode running = bureau.get("inspector-a", clockAt()).body();
        assertThat(running.has("stoppedSince")).isFalse();
        assertThat(running.get("dueOn").asString()).isEqualTo("2023-11-27");
        assertThat(running.get("steps")
                        .valueStream()
                        .filter(step -> !step.get("counted").asBoolean())
                        .map(step -> step.get("reason").asString()))
                .satisfiesExactly(
                        monitored -> assertThat(monitored).contains("监测", "2023-08-10至2023-08-20"),
                        suspended -> assertThat(suspended).contains("中止", "2023-08-14至2023-08-30", "合计21日"));
    }

    @AfterAll
    void everyNodeOfTheWatchWasPassed() {
        CoalYard seen = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested("2023-08-08")
                .filed("2023-08-08");
        yard = seen;
        bureau.on("2023-11-07");
        bureau.does("supervisor", clockAt(), "supervisions", ordered());
        suspendAndTerminate();

        assertThat(bureau.nodesNeverPassed("deadlineWatch")).isEqualTo(java.util.Set.of("endEvent_deadlineOver"));
    }

    private void suspendAndTerminate() {
        bureau.does("inspector-a", yard.caseAt(), "interruptions", asked("TERMINATION"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));
    }

    private static java.util.Map<String, Object> asked(String kind) {
        return members("kind", kind, "item", 1, "reason", "详见附件");
    }

    private static java.util.Map<String, Object> ordered() {
        return members("instruction", "三日内提交调查报告");
    }

    private static java.util.Map<String, Object> corrected(String on) {
        return members("triggeredOn", on, "proof", "立案审批表", "reason", "立案审批表日期误录");
    }

    private JsonNode clock() {
        return bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow();
    }

    private String clockId() {
        return clock().get("id").asString();
    }

    private String clockAt() {
        return "/deadlines/" + clockId();
    }

    /** The stages of the clock that were warned of, the latest first. */
    private List<String> warnings() {
        String id = clockId();
        return bureau.list("supervisor", "/deadline-warnings?limit=100").stream()
                .filter(warning -> warning.get("deadlineId").asString().equals(id))
                .map(warning -> warning.get("level").asString())
                .toList();
    }

    /** What the inspector's open step about the case says. */
    private String warnedStep() {
        return bureau.list("inspector-a", "/tasks?limit=100&filter=mine").stream()
                .filter(task -> task.get("subjectId").asString().equals(yard.caseId))
                .map(task -> task.get("warned").asString())
                .findFirst()
                .orElseThrow();
    }
}
