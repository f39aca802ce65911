package org.lijian.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.referral.BoilerCase.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.referral.BoilerCase.Filed;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;
import org.lijian.story.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 移送其他机关 over HTTP. */
@StoryTest
class TransferStoryTest {
    @Autowired
    Bureau bureau;

    private BoilerCase boiler;

    @BeforeEach
    void begin() {
        boiler = new BoilerCase(bureau);
    }

    @Test
    void isReceivedRemindedOfAndAccepted() {
        Filed file = boiler.filed(BoilerCase.FUEL);
        String id = proposed(file, "MARKET_SUPERVISION");
        String referral = "/referrals/" + id;
        assertThat(boiler.tasks("head", id)).containsExactly("审批移送");
        approve(referral, true);
        assertThat(boiler.attempt("clerk", referral, "hand-over", papers(null), 422)
                        .code())
                .isEqualTo("invalid");
        Answer handed = boiler.command("clerk", referral, "hand-over", papers("2022-03-25"));
        assertThat(handed.text("/steps/1/number")).startsWith("晋市环移〔2022〕");
        assertThat(boiler.tasks("clerk", id)).containsExactly("取得受移送机关回执");
        boiler.command("clerk", referral, "receipt", receipt());
        assertThat(boiler.attempt(
                                "clerk",
                                referral,
                                "supplement-request",
                                members("requestedOn", "2022-03-11", "missing", "照片"),
                                409)
                        .code())
                .isEqualTo("supplement-not-foreseen");
        boiler.on("2022-03-26");
        assertThat(boiler.tasks("clerk", id)).containsExactly("催办", "登记受移送机关的答复");
        boiler.command("clerk", referral, "reminders", members("remindedOn", "2022-03-26", "text", "电话催办"));
        boiler.on("2022-03-28");

        Answer closed = boiler.command("clerk", referral, "answer", answer("ACCEPTED"));

        assertThat(closed.text("/outcome")).isEqualTo("ACCEPTED");
        assertThat(boiler.ended(id)).isTrue();
        assertThat(boiler.passed(id))
                .contains(
                        "startEvent_transfer",
                        "userTask_approveTransfer",
                        "gateway_isTransferApproved",
                        "userTask_handOverTransfer",
                        "userTask_recordTransferredReceipt",
                        "callActivity_awaitRecipient",
                        "gateway_transferAnswer",
                        "endEvent_transferred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISCIPLINE_COMMISSION", "HOUSING", "URBAN_MANAGEMENT", "TRAFFIC_POLICE", "HIGHER_BUREAU"})
    void isReturnedAndTheCaseGoesOn(String recipient) {
        Filed file = boiler.filed(BoilerCase.FUEL);
        String id = proposed(file, recipient);
        String referral = "/referrals/" + id;
        approve(referral, true);
        boiler.command("clerk", referral, "hand-over", papers("2022-03-25"));
        boiler.command("clerk", referral, "receipt", receipt());
        boiler.on("2022-03-28");
        Map<String, Object> returned = answer("RETURNED");
        returned.put("reasons", "不属于本机关职责");

        Answer closed = boiler.command("clerk", referral, "answer", returned);

        assertThat(closed.text("/outcome")).isEqualTo("RETURNED");
        assertThat(boiler.passed(id)).contains("endEvent_transferReturned");
        assertThat(boiler.tasks("supervisor", id)).isEmpty();
    }

    @Test
    void isRefusedByTheHead() {
        String id = proposed(boiler.filed(BoilerCase.FUEL), "HOUSING");

        Answer refused = approve("/referrals/" + id, false);

        assertThat(refused.text("/outcome")).isEqualTo("NOT_REFERRED");
        assertThat(boiler.passed(id)).contains("endEvent_notTransferred");
        assertThat(boiler.ended(id)).isTrue();
    }

    @Test
    void whatIsForThePoliceGoesThereInItsOwnWay() {
        Filed file = boiler.filed(BoilerCase.FUEL);

        assertThat(boiler.create("inspector-a", "/transfers", proposal(file, "POLICE"), 422)
                        .code())
                .isEqualTo("referral-recipient");
    }

    @Test
    void isOfACaseThatIsHandled() {
        Filed file = boiler.requested(BoilerCase.FUEL);

        Answer refused = boiler.create("inspector-a", "/transfers", proposal(file, "HOUSING"), 409);

        assertThat(refused.code()).isEqualTo("case-not-under-handling");
        assertThat(refused.text("/detail")).contains("待立案审批");
    }

    @Test
    void goesWithItsPapers() {
        String id = proposed(boiler.filed(BoilerCase.FUEL), "HOUSING");
        String referral = "/referrals/" + id;
        approve(referral, true);
        Map<String, Object> papers = papers("2022-03-25");
        papers.put("papers", List.of(paper("LETTER")));

        assertThat(boiler.attempt("clerk", referral, "hand-over", papers, 422).code())
                .isEqualTo("transfer-papers-complete");
        assertThat(boiler.read("clerk", referral).text("/status")).isEqualTo("APPROVED");
    }

    private String proposed(Filed file, String recipient) {
        return boiler.create("inspector-a", "/transfers", proposal(file, recipient), 201)
                .text("/id");
    }

    private Answer approve(String referral, boolean approved) {
        return boiler.command(
                "head",
                referral,
                "decision",
                members("approved", approved, "opinion", approved ? "同意移送" : "自行办理", "decidedOn", "2022-03-11"));
    }

    private static Map<String, Object> proposal(Filed file, String recipient) {
        return members(
                "caseId", file.id(),
                "recipientKind", recipient,
                "recipient", "泽州县有关机关",
                "facts", "销售不符合质量标准的煤炭",
                "basis", "《大气污染防治法》第一百零三条",
                "proposal", "请依法处理",
                "proposedOn", "2022-03-11");
    }

    private static Map<String, Object> papers(@org.jspecify.annotations.Nullable String answerBy) {
        return members(
                "handedOverOn",
                "2022-03-11",
                "papers",
                List.of(paper("LETTER"), paper("MATERIALS")),
                "answerBy",
                answerBy);
    }

    private static Map<String, Object> paper(String code) {
        return members("code", code, "title", "材料" + code, "pages", 2, "original", false);
    }

    private static Map<String, Object> receipt() {
        return members("number", "收〔2022〕5号", "receivedOn", "2022-03-11", "receivedBy", "办公室");
    }

    private static Map<String, Object> answer(String answer) {
        return members("answer", answer, "decidedOn", "2022-03-25", "receivedOn", "2022-03-28", "number", "函〔2022〕8号");
    }
}
