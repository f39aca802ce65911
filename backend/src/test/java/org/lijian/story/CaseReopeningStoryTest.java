package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A closed case comes out of the archive only where nothing that was decided stands, and its old volume stays as it was bound. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseReopeningStoryTest {
    private static final String INSPECTED = "2023-08-07";
    private static final String FILED = "2023-08-08";
    private static final String DECIDED = "2023-08-18";
    private static final String PAID = "2023-08-21";
    private static final String ARCHIVED = "2023-08-22";
    private static final String REVOKED = "2023-08-28";
    /** Wednesday. */
    private static final String REOPENED = "2023-08-30";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @Test
    void aPaidCaseIsDecidedAnewOnceACourtHasRevokedItsDecision() {
        paidAndArchived();
        String first = yard.penalty();
        JsonNode bound = caseNow().body().get("catalogue");
        bureau.on(REVOKED);
        refused("legal", revoked(REVOKED), "G12-decision-stands");
        refused("legal", members(revoked(REVOKED), "ground", "TERMINATION_LAPSED"), "invalid");
        refused("legal", lapsed(), "reopening-ground-unfit");
        revokedByTheCourt(first);
        refused("legal", revoked("2023-08-17"), "G12-decision-stands");
        refused("legal", revoked("2023-08-29"), "in-the-future");
        refused("legal", members(revoked(REVOKED), "evidence", List.of()), "invalid");
        refused(
                "legal",
                members(revoked(REVOKED), "evidence", List.of(Ids.next().toString())),
                "evidence-unknown");
        refused("inspector-e", revoked(REVOKED), "forbidden");
        refused("inspector-c", revoked(REVOKED), "not-found");
        refused("head", revoked(REVOKED), "forbidden");

        bureau.on(REOPENED);
        String proposal = proposed("legal", revoked(REVOKED));
        refused("inspector-a", revoked(REVOKED), "reopening-proposed-already");
        assertThat(caseNow().text("/status")).isEqualTo("ARCHIVED");
        assertThat(bureau.stepsOf("head", proposal.substring("/reopenings/".length())))
                .containsExactly("审批重新调查");
        decide("legal", proposal, true).refusedAs("forbidden");
        decide("inspector-a", proposal, true).refusedAs("forbidden");
        Answer approved = decide("head", proposal, true);
        assertThat(approved.text("/status")).isEqualTo("APPROVED");
        decide("head", proposal, true).refusedAs("not-at-this-step");
        refused("legal", revoked(REVOKED), "not-at-this-step");
        assertThat(bureau.get("clerk", "/documents/" + approved.text("/documentId") + "/text")
                        .body()
                        .asString())
                .contains("重新调查审批表", "晋05行终", "行政处罚决定履行完毕");

        assertThat(caseNow().text("/status")).isEqualTo("INVESTIGATING");
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("调查取证");
        assertThat(bureau.get("clerk", "/penalties/" + first).text("/status")).isEqualTo("REVOKED");
        assertThat(decisionClocks()).containsExactlyInAnyOrder("2023-08-08 MET", "2023-08-30 OPEN");
        goneAgainAndArchived();

        Answer closed = caseNow();
        assertThat(closed.body().at("/volumes/0/catalogue"))
                .as("the old volume")
                .isEqualTo(bound);
        assertThat(closed.text("/volumes/0/reopenedOn")).isEqualTo(REOPENED);
        assertThat(closed.text("/volumes/1/archivedOn")).isEqualTo("2023-10-19");
        assertThat(closed.each("/volumes/1/catalogue", "name"))
                .contains("重新调查审批表", "案件调查报告", "不予行政处罚决定书", "结案审批表", "案件审查表", "罚款退还凭证")
                .doesNotContain("立案审批表", "行政处罚决定书");
        assertThat(bureau.get("clerk", "/penalties/" + first).text("/status")).isEqualTo("REVOKED");
        assertThat(bureau.get("duty", "/leads/" + yard.lead).text("/exit")).isEqualTo("CASE_CLOSED");
        assertThat(bureau.list("auditor", yard.caseAt() + "/timeline?limit=100").stream()
                        .map(entry -> entry.get("what").asString()))
                .anyMatch(what -> what.startsWith("提出重新调查"))
                .anyMatch(what -> what.startsWith("重新调查：处罚决定已被撤销"));
    }

    /** The second time nothing is fined: the revoked fine shows nothing of how the case ends. */
    private void goneAgainAndArchived() {
        yard.reported("10000.00", "LIGHTER").reviewed().notified("2023-10-09");
        assertThat(bureau.tries("inspector-a", yard.caseAt(), "closing-request", closing("PERFORMED"))
                        .status())
                .isEqualTo(409);
        bureau.does(
                "clerk",
                yard.penaltyAt(),
                "statements",
                members("receivedOn", "2023-10-09", "summary", "所堆为砂石", "accepted", true, "response", "经核实属实"));
        bureau.on("2023-10-18");
        yard.decidedAs(
                members(
                        "decidedOn",
                        "2023-10-18",
                        "reasons",
                        "经核实不构成违法",
                        "disposition",
                        members("kind", "NOT_ESTABLISHED")),
                "2023-10-18");
        bureau.on("2023-10-19");
        bureau.tries("inspector-a", yard.caseAt(), "closing-request", closing("NOTHING_TO_ENFORCE"))
                .refusedAs("G24-closing-ground");
        refunded();
        bureau.tries("inspector-a", yard.caseAt(), "closing-request", closing("DECISION_REVOKED"))
                .refusedAs("G24-closing-ground");
        yard.closed("NOTHING_TO_ENFORCE").archived();
    }

    @Test
    void aTerminatedCaseGoesOnWhenItsGroundIsGoneAsOftenAsThatHappens() {
        terminatedAndArchived();
        refused("inspector-a", revoked(FILED), "reopening-ground-unfit");
        refused("inspector-a", members(lapsed(), "ground", "HANDED_BACK"), "reopening-ground-unfit");
        refused("inspector-a", members(lapsed(), "revokedOn", FILED), "invalid");
        Map<String, Object> asked = members(lapsed(), "id", Ids.next().toString());
        String proposal = proposed("inspector-a", asked);
        assertThat(proposed("inspector-a", asked)).as("asked twice").isEqualTo(proposal);
        refused("inspector-a", members(asked, "reason", "另有理由"), "already-exists");
        bureau.tryToCreate("inspector-b", yard.caseAt() + "/recusals", recusal("inspector-b"))
                .refusedAs("not-at-this-step");
        decide("head", proposal, false);
        assertThat(caseNow().text("/status")).as("refused").isEqualTo("ARCHIVED");

        bureau.on(REOPENED);
        decide("head", proposed("inspector-a", lapsed()), true);
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("调查取证");
        interrupted();
        yard.closed("INVESTIGATION_TERMINATED");
        assertThat(yard.archived()).containsExactlyInAnyOrder("重新调查审批表", "重新调查的证明材料", "终止调查审批表", "结案审批表");
        decide("head", proposed("legal", lapsed()), true);
        yard.reported("20000.00", "LIGHTER").reviewed();
        assertThat(yard.penaltyNow().text("/status")).isEqualTo("PREPARED");
        assertThat(bureau.list("clerk", yard.caseAt() + "/reopenings")).hasSize(3);
    }

    @Test
    void aCaseThatIsNotArchivedIsNotReopened() {
        yard = new CoalYard(bureau)
                .inspected(INSPECTED)
                .concluded("CASE")
                .requested(FILED)
                .filed(FILED);
        refused("inspector-a", lapsed(), "not-at-this-step");
        interrupted();
        yard.closed("INVESTIGATION_TERMINATED");

        refused("inspector-a", lapsed(), "not-at-this-step");
    }

    @AfterAll
    void everyNodeOfTheReopeningWasPassed() {
        assertThat(bureau.nodesNeverPassed("caseReopening")).isEmpty();
    }

    private void paidAndArchived() {
        yard = new CoalYard(bureau).inspected(INSPECTED);
        String order = yard.ordered(null, INSPECTED);
        yard.concluded("CASE").requested(FILED).filed(FILED);
        bureau.on("2023-08-10");
        yard.rechecked(order, "2023-08-10", "CORRECTED");
        yard.reported("20000.00", "LIGHTER").reviewed().notified("2023-08-10").decided("20000.00", DECIDED);
        yard.publishedAndPaid("20000.00", PAID);
        bureau.on(ARCHIVED);
        yard.closed("PERFORMED").archived();
    }

    private void terminatedAndArchived() {
        yard = new CoalYard(bureau)
                .inspected(INSPECTED)
                .concluded("CASE")
                .requested(FILED)
                .filed(FILED);
        interrupted();
        yard.closed("INVESTIGATION_TERMINATED").archived();
    }

    private void interrupted() {
        bureau.does(
                "inspector-a",
                yard.caseAt(),
                "interruptions",
                members("kind", "TERMINATION", "item", 2, "reason", "当事人已注销"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));
    }

    private String fine(String penalty) {
        return "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + penalty)
                        .get(0)
                        .get("id")
                        .asString();
    }

    private void revokedByTheCourt(String penalty) {
        bureau.does(
                "legal",
                fine(penalty),
                "challenges",
                members(
                        "kind",
                        "SUIT",
                        "body",
                        "晋城市中级人民法院",
                        "caseNumber",
                        "（2023）晋05行初1号",
                        "acceptedOn",
                        "2023-08-25"));
        bureau.does(
                "legal",
                fine(penalty),
                "challenge-outcome",
                members("outcome", "REVOKED", "endedOn", REVOKED, "outcomeNumber", "（2023）晋05行终1号"));
    }

    private void refunded() {
        String fine = fine(bureau.list("clerk", "/penalties?case=" + yard.caseId)
                .get(1)
                .get("id")
                .asString());
        bureau.does(
                "head",
                fine,
                "refund-order",
                members("id", Ids.next().toString(), "amount", "20000.00", "reasons", "法院撤销处罚决定"));
        bureau.does("cashier", fine, "refund", members("paidOn", "2023-10-19", "bankReference", "CX" + yard.caseId));
    }

    private Map<String, Object> revoked(String day) {
        return members(
                "ground",
                "DECISION_REVOKED",
                "reason",
                "认定事实不清，判决撤销并责令重新作出行政行为",
                "evidence",
                List.of(yard.photograph),
                "revokedBy",
                "晋城市中级人民法院",
                "revocationNumber",
                "（2023）晋05行终1号",
                "revokedOn",
                day);
    }

    private Map<String, Object> lapsed() {
        return members("ground", "TERMINATION_LAPSED", "reason", "发现权利义务承受人", "evidence", List.of(yard.photograph));
    }

    private Map<String, Object> recusal(String officer) {
        return members(
                "officer",
                bureau.officer(officer),
                "applicant",
                "OFFICER",
                "ground",
                "OTHER_RELATION",
                "reason",
                "亲属",
                "appliedOn",
                bureau.today());
    }

    private static Map<String, Object> closing(String ground) {
        return members("ground", ground, "summary", "案件已办理完毕");
    }

    private String proposed(String login, Map<String, Object> proposal) {
        return "/reopenings/"
                + bureau.create(login, yard.caseAt() + "/reopenings", proposal).text("/id");
    }

    private void refused(String login, Map<String, Object> proposal, String code) {
        JsonNode before = caseNow().body();
        bureau.tryToCreate(login, yard.caseAt() + "/reopenings", proposal).refusedAs(code);
        assertThat(caseNow().body()).isEqualTo(before);
    }

    private Answer decide(String login, String proposal, boolean approved) {
        return bureau.tries(
                login, proposal, "decision", members("approved", approved, "opinion", approved ? "同意" : "不同意"));
    }

    private Answer caseNow() {
        return bureau.get("inspector-a", yard.caseAt());
    }

    private List<String> decisionClocks() {
        return bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                .filter(clock -> clock.get("code").asString().equals("DECISION"))
                .map(clock -> clock.get("triggeredOn").asString() + " "
                        + clock.get("state").asString())
                .toList();
    }
}
