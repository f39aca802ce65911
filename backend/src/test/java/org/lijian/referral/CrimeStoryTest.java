package org.lijian.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.referral.BoilerCase.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.referral.BoilerCase.Filed;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;
import org.lijian.story.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 移送涉嫌犯罪 over HTTP, with what it means for the fine and for the time of the case. */
@StoryTest
class CrimeStoryTest {
    @Autowired
    Bureau bureau;

    private BoilerCase boiler;

    @BeforeEach
    void begin() {
        boiler = new BoilerCase(bureau);
    }

    @Test
    void isFiledItsObjectsAreHandedOverAndACourtFines() {
        Filed file = boiler.readyToDecide();
        String id = reported(file);
        String referral = "/referrals/" + id;
        assertThat(boiler.tasks("head", id)).containsExactly("决定是否移送涉嫌犯罪 2022-03-25");
        Answer fine = boiler.decide(file, 409);
        assertThat(fine.code()).isEqualTo("G20-no-fine-while-crime-referred");
        assertThat(fine.text("/citation")).contains("第十六条");

        assertThat(boiler.tasks("deputy", id)).isEmpty();
        Answer lower = boiler.attempt(
                "deputy",
                referral,
                "decision",
                members("approved", true, "opinion", "同意移送", "decidedOn", boiler.today()),
                403);
        assertThat(lower.code()).isEqualTo("approval-level");
        assertThat(lower.text("/detail")).contains("移送涉嫌犯罪", "机关主要负责人");
        assertThat(lower.text("/citation")).contains("移送涉嫌犯罪案件的规定");
        assertThat(boiler.tasks("head", id)).hasSize(1);

        approve(referral);
        assertThat(boiler.tasks("clerk", id)).containsExactly("移送公安机关并抄送检察院 2022-03-24"); // twenty-four hours
        boiler.on("2022-03-24");
        Answer handed = boiler.command("clerk", referral, "hand-over", papers("2022-03-24"));
        assertThat(handed.text("/steps/1/number")).startsWith("晋市环刑移〔2022〕");
        assertThat(handed.text("/steps/2/counterpart")).isEqualTo("泽州县人民检察院");
        assertThat(deadline(file.id(), "DECISION", "stoppedSince")).isEqualTo("2022-03-24");
        Answer received = boiler.command("clerk", referral, "receipt", receipt("2022-03-24"));
        assertThat(received.text("/answerDueOn")).isEqualTo("2022-03-27");

        boiler.command(
                "clerk", referral, "supplement-request", members("requestedOn", "2022-03-24", "missing", "监测报告"));
        assertThat(boiler.tasks("clerk", id)).containsExactly("补正移送材料 2022-03-28"); // rolled from a Sunday
        boiler.on("2022-03-25");
        boiler.command(
                "inspector-a",
                referral,
                "supplement",
                members("suppliedOn", "2022-03-25", "papers", List.of(paper("MONITORING"))));
        Answer longer = boiler.command("clerk", referral, "answer", answer("COMPLEX", "2022-03-25", "2022-03-25"));
        assertThat(longer.text("/answerDueOn")).isEqualTo("2022-04-23");
        assertThat(boiler.tasks("clerk", id)).containsExactly("登记受移送机关的答复 2022-04-23");

        boiler.on("2022-04-20");
        assertThat(boiler.decide(file, 409).code()).isEqualTo("G20-no-fine-while-crime-referred");
        boiler.command("clerk", referral, "answer", answer("FILED", "2022-04-19", "2022-04-20"));
        assertThat(boiler.tasks("clerk", id)).containsExactly("移交涉案物品和材料 2022-04-23");
        boiler.on("2022-04-21");
        Answer objects = boiler.command("clerk", referral, "objects", objects("2022-04-21"));
        assertThat(objects.each("/papers", "occasion", "OBJECTS", "title")).containsExactly("旁路阀门");
        assertThat(boiler.decide(file, 409).code()).isEqualTo("G20-no-fine-while-crime-referred");
        Map<String, Object> result = result("CONVICTED", "2022-08-01");
        result.put("fine", "100000.00");
        boiler.on("2022-08-02");
        Answer closed = boiler.command("clerk", referral, "criminal-result", result);

        assertThat(closed.text("/outcome")).isEqualTo("CONVICTED");
        assertThat(boiler.ended(id)).isTrue();
        Answer after = boiler.decide(file, 409);
        assertThat(after.code()).isEqualTo("G20-no-fine-after-criminal-fine");
        assertThat(after.text("/citation")).contains("第三十五条");
        assertThat(boiler.passed(id))
                .contains(
                        "startEvent_crimeReferral",
                        "userTask_approveCrime",
                        "gateway_isCrimeApproved",
                        "userTask_handOverCrime",
                        "userTask_recordCrimeReceipt",
                        "callActivity_awaitPolice",
                        "gateway_policeAnswer",
                        "userTask_supplementCrime",
                        "userTask_handOverObjects",
                        "userTask_recordCriminalResult",
                        "endEvent_crimeConcluded");
        assertThat(deadline(id, "CRIME_HEAD", "state")).isEqualTo("MET");
        assertThat(deadline(id, "CRIME_TRANSFER", "state")).isEqualTo("MET");
        assertThat(deadline(id, "CRIME_POLICE_COMPLEX", "state")).isEqualTo("MET");
        assertThat(deadline(id, "CRIME_OBJECTS", "state")).isEqualTo("MET");
    }

    @Test
    void isRefusedByTheHeadAndTheFineIsDecided() {
        Filed file = boiler.readyToDecide();
        String id = reported(file);

        Answer refused = boiler.command(
                "head",
                "/referrals/" + id,
                "decision",
                members("approved", false, "opinion", "未达到追诉标准", "decidedOn", "2022-03-23"));

        assertThat(refused.text("/outcome")).isEqualTo("NOT_REFERRED");
        assertThat(refused.text("/steps/0/text")).isEqualTo("未达到追诉标准");
        assertThat(boiler.passed(id)).contains("endEvent_crimeNotReferred");
        boiler.decide(file, 200);
    }

    @Test
    void isNotFiledThenFiledAfterReconsideration() {
        Filed file = boiler.readyToDecide();
        String id = notFiled(file);
        String referral = "/referrals/" + id;
        assertThat(boiler.tasks("clerk", id)).containsExactly("决定是否提请复议或者立案监督 2022-03-31");

        boiler.on("2022-03-31");
        Answer asked =
                boiler.command("clerk", referral, "no-filing-response", response("RECONSIDERATION", "2022-03-31"));
        assertThat(asked.text("/answerDueOn")).isEqualTo("2022-04-06");
        assertThat(boiler.tasks("clerk", id)).containsExactly("登记受移送机关的答复 2022-04-06");
        boiler.on("2022-04-06");
        assertThat(boiler.attempt("clerk", referral, "answer", answer("COMPLEX", "2022-04-06", "2022-04-06"), 422)
                        .code())
                .isEqualTo("answer-not-foreseen");
        boiler.command("clerk", referral, "answer", answer("FILED", "2022-04-06", "2022-04-06"));
        boiler.command("clerk", referral, "objects", objects("2022-04-06"));

        assertThat(boiler.tasks("clerk", id)).containsExactly("登记刑事处理结果");
        assertThat(boiler.passed(id))
                .contains(
                        "callActivity_noFilingObjection",
                        "gateway_isFiledAfterAll",
                        "startEvent_noFilingObjection",
                        "userTask_respondToNoFiling",
                        "gateway_noFilingResponse",
                        "callActivity_awaitReconsideration",
                        "gateway_reconsidered",
                        "endEvent_filedAfterAll");
        boiler.on("2022-06-01");
        boiler.command("clerk", referral, "criminal-result", result("NOT_PROSECUTED", "2022-05-30"));
        boiler.decide(file, 200);
    }

    @Test
    void isNotFiledThenFiledAfterTheProcuratorateSupervised() {
        Filed file = boiler.readyToDecide();
        String id = notFiled(file);
        String referral = "/referrals/" + id;
        boiler.on("2022-03-31");
        boiler.command("clerk", referral, "no-filing-response", response("RECONSIDERATION", "2022-03-31"));
        boiler.on("2022-04-06");
        boiler.command("clerk", referral, "answer", refusal("2022-04-06"));
        assertThat(boiler.attempt(
                                "clerk", referral, "no-filing-response", response("RECONSIDERATION", "2022-04-06"), 409)
                        .code())
                .isEqualTo("G20-reconsidered-once");
        assertThat(boiler.tasks("clerk", id)).containsExactly("决定是否提请复议或者立案监督 2022-04-09");

        Answer asked = boiler.command("clerk", referral, "no-filing-response", supervision("2022-04-06", "2022-04-20"));
        assertThat(asked.text("/status")).isEqualTo("AWAITING_SUPERVISION");
        boiler.on("2022-04-21");
        assertThat(boiler.tasks("clerk", id)).contains("催办");
        boiler.command("clerk", referral, "answer", answer("FILED", "2022-04-20", "2022-04-21"));

        assertThat(boiler.tasks("clerk", id)).containsExactly("移交涉案物品和材料 2022-04-24");
        assertThat(boiler.passed(id))
                .contains("callActivity_awaitSupervision", "gateway_supervised", "endEvent_filedAfterAll");
    }

    @Test
    void isNeverFiledAndTheFineIsDecidedWithinTheTimeThatStoodStill() {
        Filed file = boiler.readyToDecide();
        assertThat(deadline(file.id(), "DECISION", "dueOn")).isEqualTo("2022-06-09");
        String id = notFiled(file);
        String referral = "/referrals/" + id;
        boiler.on("2022-03-29");
        boiler.command("clerk", referral, "no-filing-response", supervision("2022-03-29", "2022-04-15"));
        boiler.on("2022-04-12");
        assertThat(boiler.decide(file, 409).code()).isEqualTo("G20-no-fine-while-crime-referred");
        Answer closed = boiler.command("clerk", referral, "answer", refusal("2022-04-12"));

        assertThat(closed.text("/outcome")).isEqualTo("NOT_FILED");
        assertThat(boiler.ended(id)).isTrue();
        assertThat(boiler.passed(id)).contains("endEvent_notFiledAtAll", "endEvent_crimeNotFiled");
        assertThat(deadline(file.id(), "DECISION", "dueOn")).isEqualTo("2022-06-29"); // twenty days, 03-24 to 04-12
        boiler.decide(file, 200);
        assertThat(deadline(file.id(), "DECISION", "state")).isEqualTo("MET");
    }

    @Test
    void isNotFiledAndNobodyObjects() {
        Filed file = boiler.readyToDecide();
        String id = notFiled(file);

        Answer closed =
                boiler.command("clerk", "/referrals/" + id, "no-filing-response", response("ACCEPTED", "2022-03-28"));

        assertThat(closed.text("/outcome")).isEqualTo("NOT_FILED");
        assertThat(boiler.passed(id)).contains("endEvent_noObjection", "endEvent_crimeNotFiled");
        boiler.decide(file, 200);
    }

    /** 公安机关立案后撤销案件、退回的: the case was never another authority's and goes on to its fine. */
    @Test
    void isHandedBackByThePoliceBeforeTheCaseWasReportedAndEndsWithAFine() {
        Filed file = boiler.filed(BoilerCase.EVASION);
        String id = withThePolice(file);
        String referral = "/referrals/" + id;
        boiler.on("2022-03-25");
        boiler.command("clerk", referral, "answer", answer("FILED", "2022-03-25", "2022-03-25"));
        boiler.command("clerk", referral, "objects", objects("2022-03-25"));
        boiler.on("2022-06-01"); // Wednesday
        Map<String, Object> back = result("WITHDRAWN", "2022-05-30");
        boiler.attempt("reviewer", referral, "criminal-result", back, 403);
        Answer concluded = boiler.command("clerk", referral, "criminal-result", back);
        assertThat(concluded.text("/outcome")).isEqualTo("WITHDRAWN");
        assertThat(boiler.attempt("clerk", referral, "criminal-result", back, 409)
                        .code())
                .isEqualTo("not-at-this-step");
        assertThat(boiler.ended(id)).isTrue();

        boiler.readyToDecide(file, "2022-06-02", "2022-06-06", "2022-06-13");
        boiler.decide(file, 200);

        assertThat(boiler.read("clerk", boiler.penalty(file)).text("/decision/amount"))
                .isEqualTo("200000.00");
        assertThat(deadline(file.id(), "DECISION", "state")).isEqualTo("MET");
    }

    @Test
    void thePoliceMayForwardItToOthers() {
        Filed file = boiler.readyToDecide();
        String id = withThePolice(file);
        String referral = "/referrals/" + id;
        Map<String, Object> forwarded = answer("FORWARDED", "2022-03-24", "2022-03-24");
        assertThat(boiler.attempt("clerk", referral, "answer", forwarded, 422).code())
                .isEqualTo("invalid");
        forwarded.put("forwardTo", "晋城市公安局");

        Answer moved = boiler.command("clerk", referral, "answer", forwarded);

        assertThat(moved.text("/recipient")).isEqualTo("晋城市公安局");
        assertThat(boiler.tasks("clerk", id)).containsExactly("取得公安机关回执");
    }

    @Test
    void anOpinionOfTheProcuratorateIsNotRefused() {
        Filed file = boiler.readyToDecide();
        Map<String, Object> report = report(file);
        report.put("opinion", members("number", "泽检意〔2022〕1号", "receivedOn", "2022-03-21"));
        boiler.on("2022-03-22");
        String id =
                boiler.create("inspector-a", "/crime-referrals", report, 201).text("/id");
        assertThat(boiler.tasks("head", id)).containsExactly("决定是否移送涉嫌犯罪 2022-03-24"); // three days of the opinion

        Answer refused = boiler.attempt(
                "head",
                "/referrals/" + id,
                "decision",
                members("approved", false, "opinion", "不移送", "decidedOn", "2022-03-22"),
                409);

        assertThat(refused.code()).isEqualTo("G20-opinion-of-the-procuratorate");
        approve("/referrals/" + id);
        boiler.command("clerk", "/referrals/" + id, "hand-over", papers("2022-03-24"));
        assertThat(deadline(id, "CRIME_OPINION", "state")).isEqualTo("MET");
    }

    @Test
    void isVerifiedByASpecialTeamWithEvidenceAndReportedOnce() {
        Filed file = boiler.readyToDecide();
        assertThat(refused(file, "team", List.of(boiler.officer("inspector-a"))))
                .isEqualTo("G20-special-team");
        assertThat(refused(file, "team", List.of(boiler.officer("inspector-a"), boiler.officer("inspector-a"))))
                .isEqualTo("G20-special-team");
        assertThat(refused(file, "team", List.of(boiler.officer("inspector-a"), boiler.officer("inspector-expired"))))
                .isEqualTo("G1-two-certified-officers");
        assertThat(refused(file, "evidence", List.of())).isEqualTo("G20-evidence-of-the-crime");
        assertThat(refused(file, "evidence", List.of(Ids.next().toString()))).isEqualTo("evidence-unknown");
        reported(file);

        assertThat(boiler.create("inspector-a", "/crime-referrals", report(file), 409)
                        .code())
                .isEqualTo("G20-one-report-at-a-time");
    }

    @Test
    void goesWithItsPapersAndACopyToTheProcuratorate() {
        Filed file = boiler.readyToDecide();
        String id = reported(file);
        String referral = "/referrals/" + id;
        approve(referral);
        boiler.on("2022-03-24");

        Map<String, Object> uncopied = papers("2022-03-24");
        uncopied.remove("procuratorate");
        assertThat(boiler.attempt("clerk", referral, "hand-over", uncopied, 422).code())
                .isEqualTo("G20-copy-to-procuratorate");
        Map<String, Object> incomplete = papers("2022-03-24");
        incomplete.put("papers", List.of(paper("LETTER")));
        Answer missing = boiler.attempt("clerk", referral, "hand-over", incomplete, 422);
        assertThat(missing.code()).isEqualTo("G20-papers-complete");
        assertThat(missing.text("/detail")).contains("调查询问笔录");
        assertThat(boiler.attempt("clerk", referral, "hand-over", papers("2022-03-22"), 422)
                        .code())
                .isEqualTo("dates-out-of-order");
        boiler.attempt("inspector-c", referral, "hand-over", papers("2022-03-24"), 404);
        boiler.attempt("reviewer", referral, "hand-over", papers("2022-03-24"), 403);
        assertThat(boiler.read("clerk", referral).text("/status")).isEqualTo("APPROVED");
        assertThat(boiler.read("clerk", "/document-numbers?type=CRIME_REFERRAL&year=2022")
                        .body()
                        .get("gaps"))
                .isEmpty();
    }

    @Test
    void reconsiderationIsAskedForInTime() {
        Filed file = boiler.readyToDecide();
        String id = notFiled(file);
        boiler.on("2022-04-01");

        Answer refused = boiler.attempt(
                "clerk", "/referrals/" + id, "no-filing-response", response("RECONSIDERATION", "2022-04-01"), 422);

        assertThat(refused.code()).isEqualTo("G20-reconsideration-in-time");
        assertThat(boiler.read("clerk", "/referrals/" + id).text("/status")).isEqualTo("NOT_FILED");
        boiler.command("clerk", "/referrals/" + id, "no-filing-response", supervision("2022-04-01", "2022-04-15"));
    }

    @Test
    void aPenaltyAlreadyDecidedGoesOn() {
        Filed file = boiler.decided();
        String id = withThePolice(file, true);
        String penalty = boiler.penalty(file);
        String delivery = boiler.read("clerk", penalty).text("/decision/deliveryId");

        boiler.serve(delivery, "2022-03-24");

        assertThat(boiler.read("clerk", penalty).text("/servedOn")).isEqualTo("2022-03-24");
        assertThat(boiler.read("clerk", "/referrals/" + id).text("/status")).isEqualTo("AWAITING_ANSWER");
    }

    private String refused(Filed file, String member, Object value) {
        Map<String, Object> report = report(file);
        report.put(member, value);
        boiler.on("2022-03-23");
        return boiler.create("inspector-a", "/crime-referrals", report, 422).code();
    }

    private String reported(Filed file) {
        boiler.on("2022-03-23");
        return boiler.create("inspector-a", "/crime-referrals", report(file), 201)
                .text("/id");
    }

    private String withThePolice(Filed file) {
        return withThePolice(file, false);
    }

    /** Approved on 2022-03-23, handed over and received on 03-24. */
    private String withThePolice(Filed file, boolean decided) {
        String id = reported(file);
        String referral = "/referrals/" + id;
        approve(referral);
        boiler.on("2022-03-24");
        Map<String, Object> papers = papers("2022-03-24");
        if (decided) {
            assertThat(boiler.attempt("clerk", referral, "hand-over", papers, 422)
                            .text("/detail"))
                    .contains("行政处罚决定书");
            List<Object> all = new ArrayList<>((List<?>) papers.get("papers"));
            all.add(paper("DECISION"));
            papers.put("papers", all);
        }
        boiler.command("clerk", referral, "hand-over", papers);
        boiler.command("clerk", referral, "receipt", receipt("2022-03-24"));
        return id;
    }

    /** The police decide on 2022-03-25 not to file; the bureau learns of it on Monday 03-28. */
    private String notFiled(Filed file) {
        String id = withThePolice(file);
        boiler.on("2022-03-28");
        boiler.command("clerk", "/referrals/" + id, "answer", refusal("2022-03-28"));
        return id;
    }

    private void approve(String referral) {
        String today = boiler.today();
        boiler.command("head", referral, "decision", members("approved", true, "opinion", "同意移送", "decidedOn", today));
        if (today.equals("2022-03-22")) {
            boiler.on("2022-03-24");
        }
    }

    private Map<String, Object> report(Filed file) {
        return members(
                "caseId", file.id(),
                "recipient", "泽州县公安局",
                "crime", "涉嫌污染环境罪",
                "facts", "通过旁路排放含汞烟气，超标三倍以上",
                "team", List.of(boiler.officer("inspector-a"), boiler.officer("inspector-b")),
                "evidence", List.of(file.photograph()),
                "reportedOn", "2022-03-22");
    }

    private static Map<String, Object> papers(String on) {
        return members(
                "handedOverOn", on,
                "papers",
                        Stream.of("LIST", "LETTER", "REPORT", "RECORDS")
                                .map(CrimeStoryTest::paper)
                                .toList(),
                "procuratorate", members("name", "泽州县人民检察院", "copiedOn", on));
    }

    private static Map<String, Object> paper(String code) {
        return members("code", code, "title", "材料" + code, "pages", 3, "original", false);
    }

    private static Map<String, Object> receipt(String on) {
        return members("number", "泽公接〔2022〕12号", "receivedOn", on, "receivedBy", "环侦大队");
    }

    private static Map<String, Object> answer(String answer, String decidedOn, String receivedOn) {
        return members("answer", answer, "decidedOn", decidedOn, "receivedOn", receivedOn, "number", "泽公函〔2022〕3号");
    }

    private static Map<String, Object> refusal(String on) {
        Map<String, Object> answer = answer("NOT_FILED", on, on);
        answer.put("reasons", "没有犯罪事实");
        return answer;
    }

    private static Map<String, Object> response(String response, String on) {
        return members("response", response, "respondedOn", on, "reasons", "有证据证明超标三倍以上");
    }

    private static Map<String, Object> supervision(String on, String answerBy) {
        Map<String, Object> response = response("SUPERVISION", on);
        response.put("procuratorate", "泽州县人民检察院");
        response.put("answerBy", answerBy);
        return response;
    }

    private static Map<String, Object> objects(String on) {
        return members(
                "handedOverOn",
                on,
                "receiptNumber",
                "泽公物〔2022〕1号",
                "objects",
                List.of(members("title", "旁路阀门", "pages", 1)));
    }

    private static Map<String, Object> result(String outcome, String on) {
        return members(
                "outcome",
                outcome,
                "decidedOn",
                on,
                "receivedOn",
                on,
                "authority",
                "泽州县人民法院",
                "number",
                "（2022）晋0525刑初9号",
                "summary",
                "处理结果见文书");
    }

    private String deadline(String subject, String code, String member) {
        return boiler.read("clerk", "/deadlines?subject=" + subject)
                .each("/items", "code", code, member)
                .get(0);
    }
}
