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

/** Officers who may not handle a case: decided by those above them, and kept away from it by every door. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecusalStoryTest {
    private static final String FILED = "2023-08-08"; // Tuesday

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void filingIsAskedFor() {
        yard = new CoalYard(bureau).inspected("2023-08-07").concluded("CASE").requested(FILED);
    }

    @Test
    void anInvestigatorStandsAsideAndAnotherTakesOver() {
        yard.filed(FILED);
        String recusal = declaredBy("inspector-a");
        assertThat(bureau.get("deputy", recusal).text("/decider")).isEqualTo("LEADER");
        bureau.tryToCreate("inspector-a", yard.caseAt() + "/recusals", asked("inspector-a", "OFFICER"))
                .refusedAs("recusal-asked-already");
        // the investigation is not suspended
        bureau.does("inspector-a", yard.caseAt(), "interruptions", interruption());
        bureau.does("deputy", yard.caseAt(), "interruption-decision", members("approved", false, "opinion", "继续调查"));
        bureau.tries("inspector-a", recusal, "decision", decided(true)).refusedAs("forbidden");
        bureau.tries("chair", recusal, "decision", decided(true)).refusedAs("G2-recusal-decided-above");

        Answer approved = bureau.does("deputy", recusal, "decision", decided(true));
        assertThat(approved.text("/status")).isEqualTo("APPROVED");
        assertThat(approved.body().has("documentNumber")).isFalse();
        bureau.tries("deputy", recusal, "decision", decided(false)).refusedAs("not-at-this-step");

        bureau.tries("inspector-a", yard.caseAt(), "interruptions", interruption())
                .refusedAs("G2-recused");
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"))
                .refusedAs("G2-recused");
        bureau.tryToCreate("inspector-a", "/evidence", evidence()).refusedAs("G2-recused");
        String task = bureau.list("inspector-b", "/tasks?filter=mine&limit=100").stream()
                .filter(each -> each.get("subjectId").asString().equals(yard.caseId))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        bureau.tryToCreate("inspector-a", "/tasks/" + task + "/claim", Map.of()).refusedAs("G2-recused");

        bureau.tries("deputy", recusal, "replacement", officers()).refusedAs("invalid");
        bureau.tries("deputy", recusal, "replacement", officers("inspector-b")).refusedAs("recusal-replacement-unfit");
        bureau.tries("deputy", recusal, "replacement", officers("inspector-a")).refusedAs("recusal-replacement-unfit");
        bureau.tries("deputy", recusal, "replacement", officers("reviewer")).refusedAs("G1-two-certified-officers");
        assertThat(bureau.stepsOf("deputy", recusal.substring(10))).containsExactly("另行指派调查人员");
        bureau.does("deputy", recusal, "replacement", officers("inspector-e"));
        bureau.tries("deputy", recusal, "replacement", officers("inspector-e")).refusedAs("recusal-no-replacement-due");

        assertThat(bureau.stepsOf("inspector-e", yard.caseId)).containsExactly("调查取证");
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).isEmpty();
        bureau.does("inspector-e", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"));
        bureau.tries("inspector-a", yard.caseAt(), "review", CoalYard.reviewOf("PASSED"))
                .refusedAs("G6-reviewer-not-investigator");
        yard.reviewed();
        assertThat(yard.penaltyNow().body().get("investigators").valueStream().map(each -> each.asString()))
                .contains(bureau.officer("inspector-e"));
    }

    @Test
    void aServerOfPapersWhoWasRecusedServesNoMore() {
        yard.filed(FILED).reported("20000.00", "LIGHTER").reviewed();
        bureau.does("deputy", declaredBy("inspector-b"), "decision", decided(true));
        Answer notice = bureau.does("clerk", yard.penaltyAt(), "notice", members("issuedOn", FILED));

        bureau.tries(
                        "inspector-a",
                        "/deliveries/" + notice.text("/notice/deliveryId"),
                        "attempts",
                        members(
                                "method",
                                "DIRECT",
                                "attemptedOn",
                                FILED,
                                "outcome",
                                "DELIVERED",
                                "receiver",
                                members("name", "王掌柜", "relation", "现场负责人"),
                                "servers",
                                bureau.officers("inspector-a", "inspector-b"),
                                "evidence",
                                List.of()))
                .refusedAs("G2-recused");
    }

    @Test
    void aPartyThatAppliesIsAnsweredInWriting() {
        yard.filed(FILED).reported("20000.00", "LIGHTER");
        bureau.tryToCreate("clerk", yard.caseAt() + "/recusals", asked("reviewer", "OFFICER"))
                .refusedAs("recusal-declared-by-oneself");
        bureau.tryToCreate("reviewer", yard.caseAt() + "/recusals", asked("reviewer", "PARTY"))
                .refusedAs("recusal-declared-by-oneself");
        bureau.tryToCreate("cashier", yard.caseAt() + "/recusals", asked("reviewer", "PARTY"))
                .refusedAs("forbidden");
        bureau.tryToCreate("inspector-c", yard.caseAt() + "/recusals", asked("reviewer", "PARTY"))
                .refusedAs("not-found");
        bureau.tryToCreate(
                        "clerk",
                        yard.caseAt() + "/recusals",
                        members(asked("reviewer", "PARTY"), "appliedOn", "2023-08-09"))
                .refusedAs("in-the-future");

        String refused = appliedFor("reviewer");
        Answer answered = bureau.does("deputy", refused, "decision", decided(false));
        assertThat(answered.text("/documentNumber")).startsWith("晋市环回通〔2023〕");
        bureau.serve(answered.text("/deliveryId"), FILED);
        bureau.does("reviewer", yard.caseAt(), "review", CoalYard.reviewOf("RETURNED"));

        String again = appliedFor("reviewer");
        bureau.serve(bureau.does("deputy", again, "decision", decided(true)).text("/deliveryId"), FILED);
        bureau.tries("deputy", again, "replacement", officers("inspector-e")).refusedAs("recusal-no-replacement-due");
        yard.reported("20000.00", "LIGHTER");
        bureau.tries("reviewer", yard.caseAt(), "review", CoalYard.reviewOf("PASSED"))
                .refusedAs("G2-recused");
        assertThat(bureau.list("auditor", yard.caseAt() + "/recusals")).hasSize(2);
    }

    @Test
    void aLeaderIsDecidedOnByTheHead() {
        String recusal = declaredBy("deputy");
        assertThat(bureau.get("head", recusal).text("/decider")).isEqualTo("PRINCIPAL");
        bureau.tries("deputy", recusal, "decision", decided(true)).refusedAs("G2-recusal-decided-above");

        bureau.does("head", recusal, "decision", decided(true));

        bureau.tries("deputy", yard.caseAt(), "filing-decision", filing()).refusedAs("G2-recused");
        bureau.does("head", yard.caseAt(), "filing-decision", filing());
    }

    @Test
    void theHeadIsDecidedOnByTheLeadersTogether() {
        String recusal = declaredBy("head");
        assertThat(bureau.get("chair", recusal).text("/decider")).isEqualTo("COLLECTIVE");
        bureau.tries("deputy", recusal, "decision", decidedBy("panel-1", "panel-2"))
                .refusedAs("G2-recusal-decided-above");
        bureau.tries("chair", recusal, "decision", decided(true)).refusedAs("invalid");
        bureau.tries("chair", recusal, "decision", decidedBy("panel-1")).refusedAs("G2-recusal-collective");
        bureau.tries("chair", recusal, "decision", decidedBy("panel-1", "head")).refusedAs("G2-recusal-collective");
        bureau.tries("chair", recusal, "decision", decidedBy("panel-1", "cashier"))
                .refusedAs("G2-recusal-collective");

        Answer decided = bureau.does("chair", recusal, "decision", decidedBy("deputy", "panel-1", "panel-2"));

        assertThat(decided.body().get("attendees")).hasSize(3);
        bureau.tries("head", yard.caseAt(), "filing-decision", filing()).refusedAs("G2-recused");
        bureau.does("deputy", yard.caseAt(), "filing-decision", filing());
        // other cases are none of it
        new CoalYard(bureau).inspected(FILED).concluded("CASE").requested(FILED).filed(FILED);
    }

    @Test
    void whoeverWasRecusedNeitherChairsTheHearingNorSitsInTheDiscussion() {
        CoalYard heard = new CoalYard(bureau)
                .underPenalty("2022-03-08", "2022-03-11", "60000.00", "HEAVIER")
                .notified("2022-03-11");
        bureau.does(
                "clerk",
                heard.penaltyAt(),
                "hearing-answer",
                members("answer", "REQUESTED", "receivedOn", "2022-03-11"));
        bureau.on("2022-03-21");
        yard = heard;
        String recusal = appliedFor("chair", "2022-03-21");
        bureau.does("deputy", recusal, "decision", decided(true));

        bureau.tries(
                        "clerk",
                        heard.penaltyAt() + "/hearing",
                        "notice",
                        members(
                                "issuedOn",
                                "2022-03-21",
                                "scheduledOn",
                                "2022-03-31",
                                "startsAt",
                                "09:00",
                                "place",
                                "局二楼会议室",
                                "chair",
                                bureau.officer("chair"),
                                "open",
                                true))
                .refusedAs("G2-recused");
        bureau.does("deputy", appliedFor("panel-1", "2022-03-21"), "decision", decided(true));
        bureau.tries(
                        "clerk",
                        heard.penaltyAt(),
                        "hearing-answer",
                        members("answer", "WAIVED", "receivedOn", "2022-03-21"))
                .refusedAs("not-at-this-step");
    }

    @Test
    void whoeverWasRecusedDoesNotSitWhereTheLeadersGiveTheCaseMoreTime() {
        yard.filed(FILED);
        String clock = "/deadlines/"
                + bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                        .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asString();
        Map<String, Object> extension = members("approvedOn", FILED, "reason", "案情复杂");
        bureau.does("deputy", clock, "extensions", extension);
        bureau.does("deputy", appliedFor("panel-1"), "decision", decided(true));

        bureau.tries("chair", clock, "extensions", members(extension, "attendees", bureau.officers("head", "panel-1")))
                .refusedAs("G2-recused");

        bureau.does("chair", clock, "extensions", members(extension, "attendees", bureau.officers("head", "panel-2")));
    }

    @AfterAll
    void everyNodeOfTheRecusalWasPassed() {
        assertThat(bureau.nodesNeverPassed("recusal")).isEmpty();
    }

    private String declaredBy(String login) {
        return "/recusals/"
                + bureau.create(login, yard.caseAt() + "/recusals", asked(login, "OFFICER"))
                        .text("/id");
    }

    private String appliedFor(String login) {
        return appliedFor(login, FILED);
    }

    private String appliedFor(String login, String on) {
        return "/recusals/"
                + bureau.create("clerk", yard.caseAt() + "/recusals", members(asked(login, "PARTY"), "appliedOn", on))
                        .text("/id");
    }

    private Map<String, Object> asked(String login, String applicant) {
        return members(
                "officer",
                bureau.officer(login),
                "applicant",
                applicant,
                "ground",
                "DIRECT_INTEREST",
                "reason",
                "近亲属在当事人处任职",
                "appliedOn",
                FILED);
    }

    private static Map<String, Object> decided(boolean approved) {
        return members("approved", approved, "opinion", approved ? "情况属实" : "理由不成立");
    }

    private Map<String, Object> decidedBy(String... logins) {
        return members(decided(true), "attendees", bureau.officers(logins));
    }

    private Map<String, Object> officers(String... logins) {
        return members("officers", bureau.officers(logins));
    }

    private static Map<String, Object> filing() {
        return members("approved", true, "opinion", "同意立案", "decidedOn", FILED);
    }

    private static Map<String, Object> interruption() {
        return members("kind", "SUSPENSION", "item", 1, "reason", "详见附件");
    }

    private Map<String, Object> evidence() {
        return members(
                "id",
                Ids.next().toString(),
                "subject",
                yard.caseId,
                "kind",
                "DOCUMENTARY",
                "fileName",
                "台账.jpg",
                "mediaType",
                "image/jpeg",
                "size",
                10,
                "sha256",
                "a".repeat(64),
                "takenAt",
                "2023-08-07T02:00:00Z",
                "takenPlace",
                members("text", "办公室"),
                "takenBy",
                bureau.officer("inspector-b"),
                "proves",
                "进场量",
                "originalCarrier",
                "纸质台账",
                "notes",
                members("form", "ORIGINAL"));
    }
}
