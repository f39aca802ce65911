package org.lijian.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;

/** A boiler whose dust collector was bypassed, from the call to the hotline on, through the API; and the officers who work on it. */
final class BoilerCase {
    /** 通过逃避监管的方式排放大气污染物: may lead to detention and to a crime. */
    static final String EVASION = "AIR-99-3";
    /** 燃用不符合质量标准的煤炭: may lead to neither. */
    static final String FUEL = "AIR-105";

    private final Bureau bureau;

    BoilerCase(Bureau bureau) {
        this.bureau = bureau;
    }

    /** A case and the photograph that proves it. */
    record Filed(String id, String photograph) {}

    /** Noon of a legal day; whatever came due until then has happened. */
    void on(String day) {
        bureau.at(LocalDate.parse(day).atTime(12, 0).atZone(LegalTime.ZONE).toInstant());
    }

    String today() {
        return bureau.today();
    }

    String officer(String login) {
        return bureau.officer(login);
    }

    /** Filed on Friday 2022-03-11. */
    Filed filed(String violation) {
        Filed file = requested(violation);
        on("2022-03-11");
        command(
                "head",
                "/cases/" + file.id(),
                "filing-decision",
                members("approved", true, "opinion", "同意立案", "decidedOn", "2022-03-11"));
        return file;
    }

    /** Seen on Tuesday 2022-03-08, asked to be filed on 03-10. */
    Filed requested(String violation) {
        on("2022-03-07");
        String lead = lead();
        on("2022-03-08");
        String inspection =
                bureau.create("duty", "/inspections", inspection(lead)).text("/id");
        String photograph = photographed(inspection);
        String url = "/inspections/" + inspection;
        bureau.puts("inspector-a", url, "checklist", found(violation, photograph));
        command("inspector-a", url, "site-record", siteRecord(violation));
        command("inspector-a", url, "conclusion", members("outcome", "CASE", "reason", "拟立案"));
        on("2022-03-10");
        String id = bureau.create(
                        "inspector-a",
                        "/cases",
                        members(
                                "inspectionId",
                                inspection,
                                "violation",
                                violation,
                                "cause",
                                "涉嫌逃避监管排放大气污染物案",
                                "facts",
                                "十蒸吨燃煤锅炉经旁路直排烟气"))
                .text("/id");
        return new Filed(id, photograph);
    }

    /** Reported, reviewed, notified, heard and discussed by Tuesday 2022-03-22; the decision is the next step. */
    Filed readyToDecide() {
        return readyToDecide(filed(EVASION), "2022-03-14", "2022-03-16", "2022-03-22");
    }

    /** Reported today, reviewed and notified on {@code noticed}; the decision is the next step. */
    Filed readyToDecide(Filed file, String noticed, String waived, String discussed) {
        command(
                "inspector-a",
                "/cases/" + file.id(),
                "investigation-report",
                members(
                        "facts", "现场检查笔录、照片证实锅炉烟气经旁路直排",
                        "evidence", List.of(file.photograph()),
                        "conclusion", "事实清楚，证据确凿",
                        "proposedAmount", "200000.00",
                        "grade", "LIGHTER",
                        "reasons", "首次被查处"));
        on(noticed);
        command(
                "reviewer",
                "/cases/" + file.id(),
                "review",
                members(
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
                        "同意"));
        String penalty = penalty(file);
        String delivery = command("clerk", penalty, "notice", members("issuedOn", noticed))
                .text("/notice/deliveryId");
        serve(delivery, noticed);
        on(waived);
        command("clerk", penalty, "hearing-answer", members("answer", "WAIVED", "receivedOn", waived));
        on(discussed);
        command(
                "chair",
                penalty,
                "discussion",
                members(
                        "heldOn",
                        discussed,
                        "votes",
                        Stream.of("panel-1", "panel-2", "panel-3")
                                .map(login -> members("officer", officer(login), "opinion", "AGREE"))
                                .toList(),
                        "observers",
                        List.of(officer("inspector-a")),
                        "conclusion",
                        "同意"));
        return file;
    }

    /** Decided on 2022-03-23 and served on the same day. */
    Filed decided() {
        Filed file = readyToDecide();
        on("2022-03-23");
        decide(file, 200);
        return file;
    }

    /** The head decides on the fine today; the answer of it. */
    Answer decide(Filed file, int status) {
        return attempt(
                "head",
                penalty(file),
                "decision",
                members(
                        "amount", "200000.00",
                        "decidedOn", today(),
                        "reasons", "违法事实清楚，量罚适当"),
                status);
    }

    String penalty(Filed file) {
        return "/penalties/"
                + bureau.get("clerk", "/penalties?case=" + file.id()).text("/items/0/id");
    }

    void serve(String delivery, String on) {
        bureau.serve(delivery, on);
    }

    Answer create(String login, String path, Map<String, Object> body, int status) {
        return answered(status, bureau.tryToCreate(login, path, body));
    }

    Answer read(String login, String path) {
        return bureau.get(login, path);
    }

    Answer readAs(String login, String path, int status) {
        return answered(status, bureau.tryToGet(login, path));
    }

    Answer command(String login, String thing, String verb, Map<String, Object> body) {
        return bureau.does(login, thing, verb, body);
    }

    /** Commands on the version as it is now; a refusal leaves the thing as it was. */
    Answer attempt(String login, String thing, String verb, Map<String, Object> body, int status) {
        return answered(status, bureau.tries(login, thing, verb, body));
    }

    /** The open steps about something, as the worklist shows them to an officer, with due date. */
    List<String> tasks(String login, String subject) {
        return bureau.list(login, "/tasks?filter=group&limit=100").stream()
                .filter(task -> task.get("subjectId").asString().equals(subject))
                .map(task ->
                        (task.get("name").asString() + " " + task.path("dueOn").asString("")).strip())
                .sorted()
                .toList();
    }

    /** The ids of the flow nodes that were passed on behalf of one referral. */
    Set<String> passed(String referral) {
        return bureau.nodesPassed(referral);
    }

    /** Whether every process about a referral has ended. */
    boolean ended(String referral) {
        return bureau.isEnded(referral);
    }

    static Map<String, Object> members(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                members.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return members;
    }

    private String lead() {
        String lead = bureau.create(
                        "duty",
                        "/leads",
                        members(
                                "channel", "CEMS",
                                "region", "140525",
                                "place", "泽州县巴公镇工业路9号",
                                "summary", "自动监测数据异常，疑似旁路排放",
                                "receivedOn", "2022-03-07"))
                .text("/id");
        command(
                "duty",
                "/leads/" + lead,
                "triage",
                members(
                        "outcome",
                        "ACCEPTED",
                        "domain",
                        "BOILER",
                        "priority",
                        "HIGH",
                        "reason",
                        "属本机关管辖",
                        "deviationReason",
                        "结合自动监测数据判断"));
        return lead;
    }

    private Map<String, Object> inspection(String lead) {
        String party = bureau.create(
                        "inspector-a",
                        "/parties",
                        members(
                                "id", "017f6a2c-5e00-7c3a-9d41-3f2a8b1c0d9e",
                                "kind", "ENTERPRISE",
                                "name", "泽州县某煤炭储运有限公司",
                                "creditCode", "91140525MA0K8FEWDY",
                                "legalRepresentative", "李大山",
                                "phone", "13800001234",
                                "address", "泽州县巴公镇工业路1号",
                                "region", "140525"))
                .text("/id");
        String boiler = bureau.create(
                        "inspector-a",
                        "/regulated-objects",
                        members(
                                "partyId", party,
                                "kind", "BOILER",
                                "name", "一号锅炉",
                                "address", "泽州县巴公镇工业路9号院内",
                                "region", "140525",
                                "location", members("longitude", 112.8423, "latitude", 35.64)))
                .text("/id");
        return members(
                "leadId",
                lead,
                "objectId",
                boiler,
                "domain",
                "BOILER",
                "checklist",
                "BOILER",
                "inspectors",
                List.of(officer("inspector-a"), officer("inspector-b")),
                "plannedOn",
                "2022-03-08");
    }

    private static Map<String, Object> found(String violation, String photograph) {
        String item = violation.equals(EVASION) ? "FACILITIES" : "FUEL";
        return members(
                "answers",
                Stream.of(
                                "FUEL",
                                "PERMIT",
                                "BANNED_ZONE",
                                "CENTRAL_HEATING",
                                "STANDARD",
                                "LIMIT",
                                "FACILITIES",
                                "MONITORS_INTACT",
                                "SELF_MONITORING",
                                "CEMS",
                                "DISCLOSURE",
                                "OUTLET",
                                "LOW_NOX",
                                "STACK",
                                "COOPERATION")
                        .map(code -> code.equals(item)
                                ? members(
                                        "item",
                                        code,
                                        "result",
                                        "VIOLATES",
                                        "note",
                                        "现场发现",
                                        "evidence",
                                        List.of(photograph))
                                : members("item", code, "result", "CONFORMS"))
                        .toList());
    }

    private Map<String, Object> siteRecord(String violation) {
        return members(
                "startedAt",
                "2022-03-08T02:00:00Z",
                "endedAt",
                "2022-03-08T03:30:00Z",
                "place",
                "泽州县巴公镇工业路9号院内",
                "partyPresent",
                true,
                "siteResponsible",
                members("name", "王厂长", "post", "厂长"),
                "idShown",
                true,
                "rightsTold",
                true,
                "answerToRights",
                "听清楚了，不申请回避。",
                "findings",
                "锅炉烟气经旁路直接排放。",
                "violations",
                List.of(violation),
                "signatures",
                List.of(
                        signature("OFFICER", "安巡", "inspector-a"),
                        signature("OFFICER", "薄察", "inspector-b"),
                        members("role", "PARTY", "name", "王厂长", "signedAt", "2022-03-08T03:41:00Z")));
    }

    private Map<String, Object> signature(String role, String name, String login) {
        return members("role", role, "name", name, "officerId", officer(login), "signedAt", "2022-03-08T03:40:00Z");
    }

    private String photographed(String inspection) {
        String photo = Ids.next().toString();
        bureau.photographs(photo, inspection, Instant.parse("2022-03-08T02:10:00Z"), "烟气经旁路直排");
        return photo;
    }

    private static Answer answered(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        return answer;
    }
}
