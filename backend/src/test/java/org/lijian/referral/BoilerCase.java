package org.lijian.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.joda.time.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.testing.DemoOrganisation;
import org.lijian.workflow.DueTimers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A boiler whose dust collector was bypassed, from the call to the hotline on, through the API; and the officers who work on it. */
@TestComponent
class BoilerCase {
    /** 通过逃避监管的方式排放大气污染物: may lead to detention and to a crime. */
    static final String EVASION = "AIR-99-3";
    /** 燃用不符合质量标准的煤炭: may lead to neither. */
    static final String FUEL = "AIR-105";

    private final MockMvc mvc;
    private final DemoOrganisation bureau;
    private final JsonMapper json;
    private final MovedClock clock;
    private final DueTimers timers;
    private final HistoryService history;

    BoilerCase(
            MockMvc mvc,
            DemoOrganisation bureau,
            JsonMapper json,
            MovedClock clock,
            DueTimers timers,
            ProcessEngine engine) {
        this.mvc = mvc;
        this.bureau = bureau;
        this.json = json;
        this.clock = clock;
        this.timers = timers;
        this.history = engine.getHistoryService();
    }

    /** A case and the photograph that proves it. */
    record Filed(String id, String photograph) {}

    void on(String day) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        clock.to(day);
        timers.fireDue();
    }

    String today() {
        return clock.today().toString();
    }

    String officer(String login) {
        return bureau.officer(login).id().text();
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
        String inspection = ok("duty", post("/api/v1/inspections"), null, inspection(lead), 201)
                .text("$.id");
        String photograph = photographed(inspection);
        String url = "/api/v1/inspections/" + inspection;
        String etag = ok("inspector-a", put(url + "/checklist"), "\"0\"", found(violation, photograph), 200)
                .etag();
        etag = ok("inspector-a", post(url + "/site-record"), etag, siteRecord(violation), 200)
                .etag();
        ok("inspector-a", post(url + "/conclusion"), etag, members("outcome", "CASE", "reason", "拟立案"), 200);
        on("2022-03-10");
        String id = ok(
                        "inspector-a",
                        post("/api/v1/cases"),
                        null,
                        members(
                                "inspectionId",
                                inspection,
                                "violation",
                                violation,
                                "cause",
                                "涉嫌逃避监管排放大气污染物案",
                                "facts",
                                "十蒸吨燃煤锅炉经旁路直排烟气"),
                        201)
                .text("$.id");
        return new Filed(id, photograph);
    }

    /** Reported, reviewed, notified, heard and discussed by Tuesday 2022-03-22; the decision is the next step. */
    Filed readyToDecide() {
        Filed file = filed(EVASION);
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
        on("2022-03-14");
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
        String delivery = command("clerk", penalty, "notice", members("issuedOn", "2022-03-14"))
                .text("$.notice.deliveryId");
        serve(delivery, "2022-03-14");
        on("2022-03-16");
        command("clerk", penalty, "hearing-answer", members("answer", "WAIVED", "receivedOn", "2022-03-16"));
        on("2022-03-22");
        command(
                "chair",
                penalty,
                "discussion",
                members(
                        "heldOn",
                        "2022-03-22",
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
                + ok("clerk", get("/api/v1/penalties?case=" + file.id()), null, null, 200)
                        .text("$.items[0].id");
    }

    void serve(String delivery, String on) {
        command(
                "inspector-a",
                "/deliveries/" + delivery,
                "attempts",
                members(
                        "method",
                        "DIRECT",
                        "attemptedOn",
                        on,
                        "outcome",
                        "DELIVERED",
                        "receiver",
                        members("name", "王厂长", "relation", "负责人"),
                        "servers",
                        List.of(officer("inspector-a"), officer("inspector-b")),
                        "evidence",
                        List.of()));
    }

    Answer create(String login, String path, Map<String, Object> body, int status) {
        return ok(login, post("/api/v1" + path), null, body, status);
    }

    Answer read(String login, String path) {
        return ok(login, get("/api/v1" + path), null, null, 200);
    }

    Answer readAs(String login, String path, int status) {
        return ok(login, get("/api/v1" + path), null, null, status);
    }

    Answer command(String login, String thing, String verb, Map<String, Object> body) {
        return attempt(login, thing, verb, body, 200);
    }

    /** Commands on the version as it is now. */
    Answer attempt(String login, String thing, String verb, Map<String, Object> body, int status) {
        String etag = read("clerk", thing).etag();
        return ok(login, post("/api/v1" + thing + "/" + verb), etag, body, status);
    }

    /** The open steps about something, as the worklist shows them to an officer, with due date. */
    List<String> tasks(String login, String subject) {
        return read(login, "/tasks?filter=group&limit=100").json().<List<Map<String, Object>>>read("$.items").stream()
                .filter(task -> subject.equals(task.get("subjectId")))
                .map(task -> task.get("name") + (task.get("dueOn") == null ? "" : " " + task.get("dueOn")))
                .sorted()
                .toList();
    }

    /** The ids of the flow nodes that were passed on behalf of one referral. */
    List<String> passed(String referral) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(referral).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(node -> node.getActivityId())
                .distinct()
                .toList();
    }

    /** Whether every process about a referral has ended. */
    boolean ended(String referral) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(referral).list().stream()
                .allMatch(instance -> instance.getEndTime() != null);
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
        String lead = ok(
                        "duty",
                        post("/api/v1/leads"),
                        null,
                        members(
                                "channel", "CEMS",
                                "region", "140525",
                                "place", "泽州县巴公镇工业路9号",
                                "summary", "自动监测数据异常，疑似旁路排放",
                                "receivedOn", "2022-03-07"),
                        201)
                .text("$.id");
        command(
                "duty",
                "/leads/" + lead,
                "triage",
                members("outcome", "ACCEPTED", "domain", "BOILER", "priority", "HIGH", "reason", "属本机关管辖"));
        return lead;
    }

    private Map<String, Object> inspection(String lead) {
        String party = ok(
                        "inspector-a",
                        post("/api/v1/parties"),
                        null,
                        members(
                                "id", "017f6a2c-5e00-7c3a-9d41-3f2a8b1c0d9e",
                                "kind", "ENTERPRISE",
                                "name", "泽州县某煤炭储运有限公司",
                                "creditCode", "91140525MA0K8FEWDY",
                                "legalRepresentative", "李大山",
                                "phone", "13800001234",
                                "address", "泽州县巴公镇工业路1号",
                                "region", "140525"),
                        201)
                .text("$.id");
        String boiler = ok(
                        "inspector-a",
                        post("/api/v1/regulated-objects"),
                        null,
                        members(
                                "partyId", party,
                                "kind", "BOILER",
                                "name", "一号锅炉",
                                "address", "泽州县巴公镇工业路9号院内",
                                "region", "140525",
                                "location", members("longitude", 112.8423, "latitude", 35.64)),
                        201)
                .text("$.id");
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
        byte[] jpeg = jpeg();
        String photo = Ids.next().toString();
        ok(
                "inspector-a",
                post("/api/v1/evidence"),
                null,
                members(
                        "id",
                        photo,
                        "subject",
                        inspection,
                        "kind",
                        "AUDIOVISUAL",
                        "fileName",
                        "旁路.jpg",
                        "mediaType",
                        "image/jpeg",
                        "size",
                        jpeg.length,
                        "sha256",
                        sha256(jpeg),
                        "takenAt",
                        "2022-03-08T02:10:00Z",
                        "takenPlace",
                        members("lon", 112.8423, "lat", 35.64, "text", "锅炉房东侧"),
                        "takenBy",
                        officer("inspector-a"),
                        "proves",
                        "烟气经旁路直排",
                        "originalCarrier",
                        "执法手机一号"),
                201);
        try {
            mvc.perform(put("/api/v1/evidence/" + photo + "/content")
                    .header("Authorization", bureau.bearer("inspector-a"))
                    .contentType(MediaType.IMAGE_JPEG)
                    .content(jpeg));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return photo;
    }

    private Answer ok(
            String login,
            MockHttpServletRequestBuilder request,
            @Nullable String ifMatch,
            @Nullable Map<String, Object> body,
            int status) {
        request.header("Authorization", bureau.bearer(login));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
        try {
            MockHttpServletResponse response = mvc.perform(request)
                    .andExpect(matchesContract())
                    .andReturn()
                    .getResponse();
            Answer answer = new Answer(
                    response.getContentAsString(StandardCharsets.UTF_8), String.valueOf(response.getHeader("ETag")));
            assertThat(response.getStatus()).as(answer.body()).isEqualTo(status);
            return answer;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] jpeg() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(String body, String etag) {
        DocumentContext json() {
            return JsonPath.parse(body);
        }

        String text(String path) {
            return json().read(path);
        }

        String code() {
            return text("$.code");
        }
    }
}
