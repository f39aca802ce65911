package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.members;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.standalone.demo.Api.Answer;
import tools.jackson.databind.JsonNode;

/** From the report of the investigation to the payment; a hearing is waived and a discussion held where the amount asks for them. */
final class YearPenalty {
    private static final Map<YearAct, BigDecimal> MIDDLE = Map.of(
            YearAct.YARD, new BigDecimal("55000"),
            YearAct.BOILER, new BigDecimal("550000"),
            YearAct.EVASION, new BigDecimal("550000"),
            YearAct.KITCHEN, new BigDecimal("27500"));

    private final Scene scene;
    private final Api api;
    private final YearAct act;
    private final String amount;
    private final String grade;
    private @Nullable String penalty;
    private @Nullable JsonNode notice;
    private @Nullable JsonNode decision;

    YearPenalty(Scene scene, YearAct act, BigDecimal fine) {
        this.scene = scene;
        this.api = scene.api();
        this.act = act;
        this.amount = fine.toPlainString();
        int side = fine.compareTo(Objects.requireNonNull(MIDDLE.get(act)));
        this.grade = side < 0 ? "LIGHTER" : side == 0 ? "ORDINARY" : "HEAVIER";
    }

    void report() {
        api.command(
                "inspector-a",
                scene.key("investigation-report"),
                scene.caseAt(),
                scene.caseAt() + "/investigation-report",
                members(
                        "facts",
                        "现场检查笔录、照片证实：" + act.facts(),
                        "evidence",
                        List.of(scene.id("photo")),
                        "conclusion",
                        "违法事实清楚，证据确凿，建议处罚",
                        "proposedAmount",
                        amount,
                        "grade",
                        grade,
                        "reasons",
                        "按违法情节确定幅度"));
    }

    /** Reviewed by somebody else, and notified on the same day. */
    void notify(LocalDate on) {
        Map<String, Object> checks = members();
        Stream.of("jurisdiction", "facts", "evidence", "procedure", "limitation", "law")
                .forEach(check -> checks.put(check, true));
        api.command(
                "reviewer",
                scene.key("review"),
                scene.caseAt(),
                scene.caseAt() + "/review",
                members("outcome", "PASSED", "checks", checks, "opinion", "事实清楚，证据充分，程序合法，同意"));
        penalty = "/penalties/"
                + api.list("clerk", "/penalties?case=" + scene.id("case"))
                        .get(0)
                        .get("id")
                        .asString();
        JsonNode issued = command("clerk", "notice", members("issuedOn", on.toString()))
                .body()
                .get("notice");
        notice = issued;
        scene.serve("notice", issued.get("deliveryId").asString(), on, "");
        api.movedOn(penalty);
    }

    void waiveHearing(LocalDate on) {
        if (Objects.requireNonNull(notice).get("hearingOffered").asBoolean()) {
            command("clerk", "hearing-answer", members("answer", "WAIVED", "receivedOn", on.toString()));
        }
    }

    void decide(LocalDate on) {
        if (Objects.requireNonNull(notice).get("discussionDue").asBoolean()) {
            command(
                    "chair",
                    "discussion",
                    members(
                            "heldOn",
                            on.toString(),
                            "votes",
                            Stream.of("panel-1", "panel-2", "panel-3")
                                    .map(login -> members("officer", api.officerId(login), "opinion", "AGREE"))
                                    .toList(),
                            "observers",
                            scene.inspectors(),
                            "conclusion",
                            "同意处罚"));
        }
        decision = command(
                        "head",
                        "decision",
                        members(
                                "amount",
                                amount,
                                "decidedOn",
                                on.toString(),
                                "reasons",
                                "违法事实清楚，量罚适当",
                                "deviationReason",
                                "按本案情节确定，与类案不同之处已在调查报告载明"))
                .body()
                .get("decision");
    }

    void serveAndPublish(LocalDate on) {
        scene.serve(
                "decision", Objects.requireNonNull(decision).get("deliveryId").asString(), on, "");
        api.create(
                "clerk",
                scene.key("publication"),
                "/publications",
                members("id", scene.id("publication"), "penaltyId", id(), "publishedOn", on.toString()));
    }

    void pay(LocalDate on) {
        String collection = "/collections/"
                + api.list("cashier", "/collections?penalty=" + id())
                        .get(0)
                        .get("id")
                        .asString();
        api.command(
                "cashier",
                scene.key("payment"),
                collection,
                collection + "/payments",
                members(
                        "id",
                        scene.id("payment"),
                        "amount",
                        amount,
                        "paidOn",
                        on.toString(),
                        "bankReference",
                        "JC" + scene.story().key()));
    }

    private String id() {
        String path = Objects.requireNonNull(penalty);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Answer command(String login, String what, Map<String, Object> body) {
        String path = Objects.requireNonNull(penalty);
        return api.command(login, scene.key(what), path, path + "/" + what, body);
    }
}
