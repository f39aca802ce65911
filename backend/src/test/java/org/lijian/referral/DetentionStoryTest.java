package org.lijian.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.referral.BoilerCase.members;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.referral.BoilerCase.Filed;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;
import org.lijian.story.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 移送行政拘留 over HTTP: what goes through, and what is refused. */
@StoryTest
class DetentionStoryTest {
    @Autowired
    Bureau bureau;

    private BoilerCase boiler;

    @BeforeEach
    void begin() {
        boiler = new BoilerCase(bureau);
    }

    @Test
    void isAcceptedAndTheDecisionToDetainArrives() {
        Filed file = boiler.decided();
        String id = proposed(file);
        String referral = "/referrals/" + id;
        assertThat(boiler.tasks("head", id)).containsExactly("审批移送行政拘留");

        approve(referral);
        assertThat(boiler.tasks("clerk", id)).containsExactly("向同级公安机关移送 2022-03-28"); // three working days
        boiler.on("2022-03-25");
        Answer handed = boiler.command("clerk", referral, "hand-over", papers("2022-03-25"));
        assertThat(handed.text("/steps/1/number")).startsWith("晋市环拘移〔2022〕");
        assertThat(boiler.tasks("clerk", id)).containsExactly("取得公安机关回执");
        Answer received = boiler.command("clerk", referral, "receipt", receipt("2022-03-25"));
        assertThat(received.text("/answerDueOn")).isEqualTo("2022-04-01");
        assertThat(boiler.tasks("clerk", id)).containsExactly("登记受移送机关的答复 2022-04-01");

        boiler.on("2022-03-30");
        boiler.command(
                "clerk", referral, "supplement-request", members("requestedOn", "2022-03-30", "missing", "责任人员的任职文件"));
        assertThat(boiler.tasks("clerk", id)).containsExactly("补充移送材料");
        boiler.on("2022-03-31");
        boiler.command(
                "inspector-a",
                referral,
                "supplement",
                members("suppliedOn", "2022-03-31", "papers", List.of(paper("OTHER", true))));

        boiler.on("2022-04-02");
        assertThat(boiler.tasks("clerk", id)).containsExactly("催办", "登记受移送机关的答复 2022-04-01");
        assertThat(boiler.tasks("supervisor", id)).containsExactly("登记受移送机关的答复 2022-04-01");
        boiler.command("clerk", referral, "reminders", members("remindedOn", "2022-04-02", "text", "书面催办"));
        assertThat(boiler.tasks("clerk", id)).containsExactly("登记受移送机关的答复 2022-04-01");

        boiler.on("2022-04-06");
        boiler.command("clerk", referral, "answer", answer("DETAINED", "2022-04-01", "2022-04-06"));
        assertThat(boiler.tasks("clerk", id)).containsExactly("取得拘留决定 2022-04-07");
        Answer closed = boiler.command(
                "clerk",
                referral,
                "decision-copy",
                members("receivedOn", "2022-04-06", "number", "泽公行罚决字〔2022〕7号", "detained", "李大山，行政拘留十日"));

        assertThat(closed.text("/outcome")).isEqualTo("DETAINED");
        assertThat(closed.each("/steps", "kind"))
                .containsExactly(
                        "DECIDED",
                        "HANDED_OVER",
                        "RECEIVED",
                        "SUPPLEMENT_ASKED",
                        "SUPPLEMENTED",
                        "REMINDED",
                        "ANSWERED",
                        "DECISION_COPIED");
        assertThat(boiler.ended(id)).isTrue();
        assertThat(boiler.passed(id))
                .contains(
                        "startEvent_detentionReferral",
                        "userTask_approveDetention",
                        "gateway_isDetentionApproved",
                        "userTask_handOverDetention",
                        "userTask_recordDetentionReceipt",
                        "callActivity_awaitDetention",
                        "gateway_detentionAnswer",
                        "userTask_supplementDetention",
                        "userTask_recordDetentionCopy",
                        "endEvent_detained",
                        "startEvent_referralAnswer",
                        "userTask_recordReferralAnswer",
                        "timer_answerOverdue",
                        "serviceTask_escalateAnswer",
                        "userTask_remindRecipient",
                        "endEvent_reminded",
                        "endEvent_answered");
        assertThat(deadline(id, "DETAIN_TRANSFER")).isEqualTo("MET");
        assertThat(deadline(id, "DETAIN_RETURN")).isEqualTo("MET");
        assertThat(deadline(id, "DETAIN_COPY")).isEqualTo("MET");
    }

    @Test
    void isReturnedWithReasonsAndClosed() {
        Filed file = boiler.decided();
        String id = withThePolice(file);
        String referral = "/referrals/" + id;
        boiler.on("2022-03-29");
        Map<String, Object> bare = answer("RETURNED", "2022-03-29", "2022-03-29");
        assertThat(boiler.attempt("clerk", referral, "answer", bare, 422).code())
                .isEqualTo("answer-needs-reasons");
        assertThat(boiler.attempt("clerk", referral, "answer", answer("FILED", "2022-03-29", "2022-03-29"), 422)
                        .code())
                .isEqualTo("answer-not-foreseen");

        bare.put("reasons", "情节轻微，不符合适用行政拘留的条件");
        Answer closed = boiler.command("clerk", referral, "answer", bare);

        assertThat(closed.text("/outcome")).isEqualTo("RETURNED");
        assertThat(boiler.ended(id)).isTrue();
        assertThat(boiler.passed(id)).contains("endEvent_detentionReturned");
        assertThat(boiler.attempt("clerk", referral, "answer", bare, 409).code())
                .isEqualTo("not-at-this-step");
    }

    @Test
    void isRefusedByTheHeadWithReasons() {
        String id = proposed(boiler.decided());

        Answer refused = boiler.command(
                "head",
                "/referrals/" + id,
                "decision",
                members("approved", false, "opinion", "情节较轻，罚款已足以惩戒", "decidedOn", "2022-03-23"));

        assertThat(refused.text("/outcome")).isEqualTo("NOT_REFERRED");
        assertThat(boiler.ended(id)).isTrue();
        assertThat(boiler.passed(id)).contains("endEvent_detentionNotReferred");
    }

    @Test
    void comesAfterThePenaltyDecision() {
        Filed file = boiler.filed(BoilerCase.EVASION);
        Map<String, Object> proposal = proposal(file);
        proposal.put("proposedOn", "2022-03-11");

        Answer refused = boiler.create("inspector-a", "/detention-referrals", proposal, 409);

        assertThat(refused.code()).isEqualTo("G21-detention-after-penalty-decision");
        assertThat(refused.text("/citation")).contains("第二条");
        assertThat(boiler.read("clerk", "/referrals?case=" + file.id()).body().get("items"))
                .isEmpty();
    }

    @Test
    void doesNotFollowADecisionThatPenalisesNothing() {
        Filed file = boiler.readyToDecide();
        boiler.on("2022-03-23");
        boiler.command(
                "head",
                boiler.penalty(file),
                "decision",
                members(
                        "decidedOn",
                        "2022-03-23",
                        "reasons",
                        "现有证据不能证明烟气经旁路排放",
                        "disposition",
                        members("kind", "NOT_ESTABLISHED")));

        assertThat(boiler.create("inspector-a", "/detention-referrals", proposal(file), 409)
                        .code())
                .isEqualTo("G21-detention-after-penalty-decision");
    }

    @Test
    void isForTheListedActsOnly() {
        Filed file = boiler.filed(BoilerCase.FUEL);

        Answer refused = boiler.create("inspector-a", "/detention-referrals", proposal(file), 409);

        assertThat(refused.code()).isEqualTo("G21-detention-listed-acts");
        assertThat(refused.text("/citation")).contains("第六十三条");
    }

    @Test
    void namesPersonsPoliceOfTheSameLevelAndEvidence() {
        Filed file = boiler.decided();

        assertThat(refusal(file, "persons", List.of())).isEqualTo("G21-persons-responsible");
        assertThat(refusal(file, "recipientRegion", "140500")).isEqualTo("G21-police-of-the-same-level");
        assertThat(refusal(file, "evidence", List.of())).isEqualTo("G21-evidence-of-the-act");
        assertThat(refusal(file, "proposedOn", "2022-03-24")).isEqualTo("in-the-future");
        assertThat(refusal(file, "proposedOn", "2022-03-10")).isEqualTo("dates-out-of-order");
        assertThat(boiler.read("clerk", "/referrals?case=" + file.id()).body().get("items"))
                .isEmpty();
    }

    @Test
    void isProposedByAnInvestigatorAndKnownInTheCountyOnly() {
        Filed file = boiler.decided();
        boiler.create("reviewer", "/detention-referrals", proposal(file), 403);
        boiler.create("inspector-c", "/detention-referrals", proposal(file), 404);
        String id = proposed(file);

        boiler.readAs("inspector-c", "/referrals/" + id, 404);
        assertThat(boiler.attempt("inspector-a", "/referrals/" + id, "decision", approval("2022-03-23"), 403)
                        .code())
                .isEqualTo("forbidden");
        assertThat(boiler.attempt("clerk", "/referrals/" + id, "hand-over", papers("2022-03-23"), 409)
                        .code())
                .isEqualTo("not-at-this-step");
        assertThat(boiler.read("clerk", "/referrals/" + id).text("/status")).isEqualTo("PROPOSED");
    }

    @Test
    void goesWithEveryPaperInItsOriginal() {
        String id = proposed(boiler.decided());
        String referral = "/referrals/" + id;
        approve(referral);

        Map<String, Object> incomplete = papers("2022-03-24");
        incomplete.put(
                "papers",
                Stream.of("LIST", "LETTER", "REPORT")
                        .map(code -> paper(code, true))
                        .toList());
        Answer missing = boiler.attempt("clerk", referral, "hand-over", incomplete, 422);
        assertThat(missing.code()).isEqualTo("G21-papers-complete");
        assertThat(missing.text("/detail")).contains("涉案证据材料", "行政处罚决定书");
        Map<String, Object> copies = papers("2022-03-24");
        copies.put(
                "papers",
                Stream.of("LIST", "LETTER", "REPORT", "EVIDENCE", "DECISION")
                        .map(code -> paper(code, !code.equals("DECISION")))
                        .toList());
        assertThat(boiler.attempt("clerk", referral, "hand-over", copies, 422).code())
                .isEqualTo("G21-originals");
        Map<String, Object> unknown = papers("2022-03-24");
        unknown.put("papers", List.of(paper("MENU", true)));
        assertThat(boiler.attempt("clerk", referral, "hand-over", unknown, 422).code())
                .isEqualTo("referral-paper-unknown");
        assertThat(boiler.read("clerk", referral).text("/status")).isEqualTo("APPROVED");
    }

    @Test
    void isSupplementedOnlyWhereThePoliceAskInTime() {
        String id = withThePolice(boiler.decided());
        boiler.on("2022-03-30");

        Answer refused = boiler.attempt(
                "clerk",
                "/referrals/" + id,
                "supplement-request",
                members("requestedOn", "2022-03-30", "missing", "任职文件"),
                422);

        assertThat(refused.code()).isEqualTo("G21-supplement-asked-in-time");
        assertThat(boiler.attempt(
                                "clerk",
                                "/referrals/" + id,
                                "reminders",
                                members("remindedOn", "2022-03-30", "text", "催"),
                                409)
                        .code())
                .isEqualTo("reminded-too-early");
    }

    @Test
    void theSameProposalAgainIsTheFirstAnswer() {
        Filed file = boiler.decided();
        Map<String, Object> proposal = proposal(file);
        proposal.put("id", org.lijian.platform.Ids.next().toString());
        JsonNode first = boiler.create("inspector-a", "/detention-referrals", proposal, 201)
                .body();

        assertThat(boiler.create("inspector-a", "/detention-referrals", proposal, 201)
                        .body())
                .isEqualTo(first);
        proposal.put("proposal", "另行处理");
        assertThat(boiler.create("inspector-a", "/detention-referrals", proposal, 409)
                        .code())
                .isEqualTo("already-exists");
    }

    @Test
    void aCaseWithAReferralUnderWayIsNotClosed() {
        Filed file = boiler.decided();
        proposed(file);
        boiler.on("2022-03-24");

        Answer refused = boiler.attempt(
                "inspector-a",
                "/cases/" + file.id(),
                "closing-request",
                members("ground", "PERFORMED", "summary", "已履行"),
                409);

        assertThat(refused.code()).isEqualTo("G24-closing-ground");
        assertThat(refused.text("/detail")).contains("移送行政拘留尚未办结");
    }

    private String refusal(Filed file, String member, Object value) {
        Map<String, Object> proposal = proposal(file);
        proposal.put(member, value);
        return boiler.create("inspector-a", "/detention-referrals", proposal, 422)
                .code();
    }

    private String proposed(Filed file) {
        return boiler.create("inspector-a", "/detention-referrals", proposal(file), 201)
                .text("/id");
    }

    /** Handed over and received on Thursday 2022-03-24. */
    private String withThePolice(Filed file) {
        String id = proposed(file);
        String referral = "/referrals/" + id;
        approve(referral);
        boiler.on("2022-03-24");
        boiler.command("clerk", referral, "hand-over", papers("2022-03-24"));
        boiler.command("clerk", referral, "receipt", receipt("2022-03-24"));
        return id;
    }

    private void approve(String referral) {
        boiler.command("head", referral, "decision", approval("2022-03-23"));
        boiler.on("2022-03-24");
    }

    private static Map<String, Object> approval(String on) {
        return members("approved", true, "opinion", "同意移送", "decidedOn", on);
    }

    private static Map<String, Object> proposal(Filed file) {
        return members(
                "caseId", file.id(),
                "recipient", "泽州县公安局",
                "recipientRegion", "140525",
                "persons", List.of(members("name", "李大山", "post", "法定代表人", "capacity", "直接负责的主管人员")),
                "facts", "通过旁路直接排放烟气，逃避监管",
                "proposal", "建议对直接负责的主管人员处以行政拘留",
                "evidence", List.of(file.photograph()),
                "proposedOn", "2022-03-23");
    }

    private static Map<String, Object> papers(String on) {
        return members(
                "handedOverOn",
                on,
                "papers",
                Stream.of("LIST", "LETTER", "REPORT", "EVIDENCE", "DECISION")
                        .map(code -> paper(code, true))
                        .toList());
    }

    private static Map<String, Object> paper(String code, boolean original) {
        return members("code", code, "title", "材料" + code, "pages", 3, "original", original);
    }

    private static Map<String, Object> receipt(String on) {
        return members("number", "泽公收〔2022〕12号", "receivedOn", on, "receivedBy", "治安大队");
    }

    private static Map<String, Object> answer(String answer, String decidedOn, String receivedOn) {
        return members("answer", answer, "decidedOn", decidedOn, "receivedOn", receivedOn, "number", "泽公函〔2022〕3号");
    }

    private String deadline(String referral, String code) {
        return boiler.read("clerk", "/deadlines?subject=" + referral)
                .each("/items", "code", code, "state")
                .get(0);
    }
}
