package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lijian.standalone.demo.Api.Answer;
import tools.jackson.databind.JsonNode;

/** From the request to file a case to the two decisions, served, published and paid. */
final class PenaltySteps {
    private static final String ORDINARY = "ORDINARY";
    private static final String PER_DAY = "PER_DAY";

    private final Scene scene;
    private final Api api;
    private final Narrator narrator;
    private final Map<String, String> penalties = new HashMap<>();
    private final Map<String, JsonNode> decisions = new HashMap<>();

    PenaltySteps(Scene scene) {
        this.scene = scene;
        this.api = scene.api();
        this.narrator = scene.narrator();
    }

    void requestFiling() {
        api.create(
                "inspector-a",
                scene.key("case"),
                "/cases",
                members(
                        "id",
                        scene.id("case"),
                        "inspectionId",
                        scene.id("inspection"),
                        "violation",
                        Scene.VIOLATION,
                        "cause",
                        "原煤露天堆放",
                        "facts",
                        scene.story().party() + "露天堆放原煤约 " + scene.story().tonnes() + " 吨，未采取防尘措施"));
        narrator.step(scene.story().on("filingRequest"), "inspector-a", "申请立案", "处罚法 第五十四条", "");
    }

    void decideFiling() {
        LocalDate on = scene.story().on("filingDecision");
        Answer filed = command(
                "head",
                "filing-decision",
                scene.caseAt(),
                members("approved", true, "opinion", "符合立案条件，同意立案", "decidedOn", on.toString()));
        narrator.step(on, "head", "批准立案", "令8 第二十二条", filed.text("/number"));
    }

    void report() {
        LocalDate on = scene.story().on("report");
        command(
                "inspector-a",
                "investigation-report",
                scene.caseAt(),
                members(
                        "facts", "现场检查笔录、照片证实原煤露天堆放，未密闭、未围挡、未覆盖",
                        "evidence", List.of(scene.id("photo-yard"), scene.id("photo-overview")),
                        "conclusion", "违法事实清楚，证据确凿，建议处罚",
                        "proposedAmount", scene.story().dailyAmount(),
                        "grade", "LIGHTER",
                        "reasons", "堆放量一般，首次被查处，按较轻幅度"));
        narrator.step(on, "inspector-a", "调查报告，建议罚款 " + scene.story().dailyAmount() + " 元", "大气法 第一百一十七条", "");
    }

    void review() {
        command("reviewer", "review", scene.caseAt(), review("事实清楚，证据充分，程序合法，同意"));
        narrator.step(scene.story().on("review"), "reviewer", "案件审查通过", "处罚法 第五十七条", "");
    }

    /** One of the inspectors is a reviewer too, but not of a case of their own. */
    void tryReviewOfOwnCase() {
        LocalDate on = scene.story().on("review");
        Answer before = api.get("reviewer", scene.caseAt());
        Answer refused = api.attempt(
                "inspector-b", scene.key("review-own-case"), scene.caseAt(), scene.caseAt() + "/review", review("同意"));
        narrator.refused(
                on,
                "inspector-b",
                "审查自己调查的案件",
                "G6-reviewer-not-investigator",
                403,
                refused,
                before.equals(api.get("reviewer", scene.caseAt())));
    }

    private static Map<String, Object> review(String opinion) {
        return members(
                "outcome",
                "PASSED",
                "checks",
                members(
                        "jurisdiction",
                        true,
                        "facts",
                        true,
                        "evidence",
                        true,
                        "procedure",
                        true,
                        "limitation",
                        true,
                        "law",
                        true),
                "opinion",
                opinion);
    }

    void notifyOrdinary() {
        issueNotice(ORDINARY, scene.story().on("notice"), false);
    }

    void notifyPerDay() {
        issueNotice(PER_DAY, scene.story().on("perDayNotice"), true);
    }

    private void issueNotice(String kind, LocalDate on, boolean hearing) {
        String penalty = penaltyAt(kind);
        JsonNode notice = api.command(
                        "clerk",
                        scene.key("notice-" + kind),
                        penalty,
                        penalty + "/notice",
                        members("issuedOn", on.toString()))
                .body()
                .get("notice");
        String number = notice.get("documentNumber").asString();
        narrator.step(
                on,
                "clerk",
                "处罚告知，拟罚款 " + notice.get("amount").asString() + " 元" + (hearing ? "，告知听证权利" : ""),
                "处罚法 第四十四条、第六十三条",
                number);
        narrator.expect(
                kind + " hearing offered", hearing, notice.get("hearingOffered").asBoolean());
        narrator.expect(
                kind + " discussion due", hearing, notice.get("discussionDue").asBoolean());
        scene.serve("notice-" + kind, notice.get("deliveryId").asString(), on, number);
        api.movedOn(penalty);
    }

    private String penaltyAt(String kind) {
        return "/penalties/" + penalties.computeIfAbsent(kind, this::idOfPenalty);
    }

    private String idOfPenalty(String kind) {
        return api.list("clerk", "/penalties?case=" + scene.id("case")).stream()
                .filter(p -> p.get("kind").asString().equals(kind))
                .map(p -> p.get("id").asString())
                .findFirst()
                .orElseThrow(() -> new Api.UnexpectedAnswer("the case has no " + kind + " penalty"));
    }

    private JsonNode decision(String kind) {
        return Objects.requireNonNull(decisions.get(kind), kind);
    }

    void decideOrdinary() {
        decide(ORDINARY, scene.story().on("decision"), scene.story().dailyAmount(), "违法事实清楚，量罚适当");
    }

    void decidePerDay() {
        decide(PER_DAY, scene.story().on("perDayDecision"), scene.story().perDayTotal(), "拒不改正，依法按日连续处罚");
    }

    private void decide(String kind, LocalDate on, String amount, String reasons) {
        String penalty = penaltyAt(kind);
        JsonNode decision = api.command(
                        "head",
                        scene.key("decision-" + kind),
                        penalty,
                        penalty + "/decision",
                        decisionOf(kind, amount, on, reasons))
                .body()
                .get("decision");
        decisions.put(kind, decision);
        narrator.step(
                on,
                "head",
                "处罚决定 " + decision.get("amount").asString() + " 元",
                "处罚法 第五十七条",
                decision.get("documentNumber").asString());
        for (JsonNode step : decision.get("steps")) {
            narrator.line("                          · "
                    + String.join(
                            "  ", step.valueStream().map(JsonNode::asString).toList()));
        }
        narrator.expect(kind + " decision", amount, decision.get("amount").asString());
    }

    /** Where there are similar decisions already, an amount apart from theirs says why. */
    private static Map<String, Object> decisionOf(String kind, String amount, LocalDate on, String reasons) {
        Map<String, Object> decision = members("amount", amount, "decidedOn", on.toString(), "reasons", reasons);
        if (kind.equals(ORDINARY)) {
            decision.put("deviationReason", "原煤露天堆放量大，按本案情节确定");
        }
        return decision;
    }

    /** The recheck came before the first decision was served: a per-day decision has to wait for it. */
    void tryPerDayDecisionTooEarly() {
        LocalDate on = scene.story().on("decision");
        String what = "原处罚决定尚未送达，先作按日连续处罚决定";
        JsonNode original = api.get("head", penaltyAt(ORDINARY)).body();
        if (original.path("servedOn").isString()) {
            narrator.refusedEarlier(on, "head", what);
            return;
        }
        String penalty = penaltyAt(PER_DAY);
        Answer before = api.get("head", penalty);
        Answer refused = api.attempt(
                "head",
                scene.key("decision-too-early"),
                penalty,
                penalty + "/decision",
                members(
                        "amount", scene.story().perDayTotal(),
                        "decidedOn", on.toString(),
                        "reasons", "拒不改正"));
        narrator.refused(
                on, "head", what, "G17-per-day-after-original", 409, refused, before.equals(api.get("head", penalty)));
    }

    void waiveHearing() {
        LocalDate on = scene.story().on("hearingWaived");
        String penalty = penaltyAt(PER_DAY);
        api.command(
                "clerk",
                scene.key("hearing-answer"),
                penalty,
                penalty + "/hearing-answer",
                members("answer", "WAIVED", "receivedOn", on.toString()));
        narrator.step(on, "clerk", "当事人书面放弃听证", "处罚法 第六十四条", "");
    }

    void discuss() {
        LocalDate on = scene.story().on("discussion");
        String penalty = penaltyAt(PER_DAY);
        List<Map<String, Object>> votes = List.of(vote("panel-1"), vote("panel-2"), vote("panel-3"));
        api.command(
                "chair",
                scene.key("discussion"),
                penalty,
                penalty + "/discussion",
                members(
                        "heldOn",
                        on.toString(),
                        "votes",
                        votes,
                        "observers",
                        scene.inspectors(),
                        "conclusion",
                        "同意按日连续处罚 " + scene.story().perDayTotal() + " 元"));
        narrator.step(on, "chair", "集体讨论，三人同意，调查人员列席不表决", "处罚法 第五十七条第二款", "");
    }

    private Map<String, Object> vote(String login) {
        return members("officer", api.officerId(login), "opinion", "AGREE");
    }

    void serveOrdinary() {
        serveDecision(ORDINARY, scene.story().on("decisionServed"));
        publish(ORDINARY, scene.story().on("decisionServed"));
    }

    void servePerDay() {
        serveDecision(PER_DAY, scene.story().on("perDayDecisionServed"));
    }

    void publishPerDay() {
        publish(PER_DAY, scene.story().on("published"));
    }

    private void serveDecision(String kind, LocalDate on) {
        JsonNode decision = decision(kind);
        scene.serve(
                "decision-" + kind,
                decision.get("deliveryId").asString(),
                on,
                decision.get("documentNumber").asString());
    }

    private void publish(String kind, LocalDate on) {
        String penalty = Objects.requireNonNull(penalties.get(kind), kind);
        api.create(
                "clerk",
                scene.key("publication-" + kind),
                "/publications",
                members(
                        "id", scene.id("publication-" + kind),
                        "penaltyId", penalty,
                        "publishedOn", on.toString()));
        narrator.step(
                on,
                "clerk",
                "公开处罚决定",
                "处罚法 第四十八条",
                decision(kind).get("documentNumber").asString());
    }

    void payOrdinary() {
        pay(ORDINARY, scene.story().dailyAmount(), scene.story().on("ordinaryPaid"));
    }

    void payPerDay() {
        pay(PER_DAY, scene.story().perDayTotal(), scene.story().on("perDayPaid"));
    }

    private void pay(String kind, String amount, LocalDate on) {
        String penalty = Objects.requireNonNull(penalties.get(kind), kind);
        String collection = "/collections/"
                + api.list("cashier", "/collections?penalty=" + penalty)
                        .get(0)
                        .get("id")
                        .asString();
        Answer paid = api.command(
                "cashier",
                scene.key("payment-" + kind),
                collection,
                collection + "/payments",
                members(
                        "id",
                        scene.id("payment-" + kind),
                        "amount",
                        amount,
                        "paidOn",
                        on.toString(),
                        "bankReference",
                        "JC" + on.toString().replace("-", "") + scene.story().key() + kind.charAt(0)));
        narrator.step(on, "cashier", "罚款到账 " + amount + " 元", "处罚法 第六十七条", paid.text("/status"));
        narrator.expect(kind + " outstanding", "0.00", paid.text("/outstanding"));
    }

    private Answer command(String login, String what, String thing, Map<String, Object> body) {
        return api.command(login, scene.key(what), thing, thing + "/" + what, body);
    }
}
