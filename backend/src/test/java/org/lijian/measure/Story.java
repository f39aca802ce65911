package org.lijian.measure;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.testing.DemoOrganisation;
import org.lijian.workflow.DueTimers;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What officers do through the API, from the call to the hotline on, on days that pass as the story tells them. */
final class Story {
    static final String VIOLATION = "AIR-117-1";
    private static final String API = "/api/v1";

    private final MockMvc mvc;
    private final DemoOrganisation bureau;
    private final JsonMapper json;
    private final StoryClock clock;
    private final DueTimers timers;

    String inspection = "";
    String caseFile = "";

    Story(MockMvc mvc, DemoOrganisation bureau, JsonMapper json, StoryClock clock, DueTimers timers) {
        this.mvc = mvc;
        this.bureau = bureau;
        this.json = json;
        this.clock = clock;
        this.timers = timers;
    }

    /** Noon of a legal day; whatever came due until then has happened. */
    void on(String day) {
        at(LocalDate.parse(day).atTime(12, 0).atZone(LegalTime.ZONE).toInstant());
    }

    void at(Instant instant) {
        clock.set(instant);
        timers.fireDue();
    }

    /** A coal yard is found to heap coal in the open on Tuesday, 8 March 2022. */
    Story inspected() {
        on("2022-03-08");
        String lead = create(
                        "duty",
                        "/leads",
                        Map.of(
                                "id", Ids.next().toString(),
                                "channel", "HOTLINE_12369",
                                "region", "140525",
                                "place", "泽州县巴公镇工业路1号",
                                "summary", "原煤露天堆放，大风天扬尘严重",
                                "receivedOn", "2022-03-07"))
                .text("$.id");
        command(
                "duty",
                "/leads/" + lead,
                "triage",
                Map.of("outcome", "ACCEPTED", "domain", "DUST", "priority", "HIGH", "reason", "属本机关管辖"));
        inspection = create(
                        "duty",
                        "/inspections",
                        Map.of(
                                "leadId",
                                lead,
                                "objectId",
                                object(),
                                "domain",
                                "DUST",
                                "checklist",
                                "DUST-YARD",
                                "inspectors",
                                ids("inspector-a", "inspector-b"),
                                "plannedOn",
                                "2022-03-08"))
                .text("$.id");
        String photo = photographed("2022-03-08T02:10:00Z");
        String url = "/inspections/" + inspection;
        perform(
                "inspector-a",
                put(API + url + "/checklist"),
                read("inspector-a", url).etag(),
                Map.of("answers", answers(photo)),
                200);
        command("inspector-a", url, "site-record", siteRecord());
        command("inspector-a", url, "conclusion", Map.of("outcome", "CASE", "reason", "原煤露天堆放，拟立案"));
        return this;
    }

    /** … and the case is filed. */
    Story filed() {
        inspected();
        caseFile = create(
                        "inspector-a",
                        "/cases",
                        Map.of(
                                "inspectionId",
                                inspection,
                                "violation",
                                VIOLATION,
                                "cause",
                                "原煤露天堆放",
                                "facts",
                                "露天堆放原煤约五千吨，未采取防尘措施"))
                .text("$.id");
        command(
                "head",
                "/cases/" + caseFile,
                "filing-decision",
                Map.of("approved", true, "opinion", "同意立案", "decidedOn", "2022-03-08"));
        return this;
    }

    String photographed(String takenAt) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            byte[] jpeg = bytes.toByteArray();
            String photo = Ids.next().toString();
            Map<String, Object> item = new HashMap<>();
            item.put("id", photo);
            item.put("subject", inspection);
            item.put("kind", "AUDIOVISUAL");
            item.put("fileName", "堆场.jpg");
            item.put("mediaType", "image/jpeg");
            item.put("size", jpeg.length);
            item.put(
                    "sha256",
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg)));
            item.put("takenAt", takenAt);
            item.put("takenPlace", Map.of("lon", 112.8423, "lat", 35.64, "text", "堆场东侧"));
            item.put("takenBy", id("inspector-a"));
            item.put("proves", "原煤露天堆放");
            item.put("originalCarrier", "执法手机一号");
            create("inspector-a", "/evidence", item);
            mvc.perform(put(API + "/evidence/" + photo + "/content")
                    .header("Authorization", bureau.bearer("inspector-a"))
                    .contentType(MediaType.IMAGE_JPEG)
                    .content(jpeg));
            return photo;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The party takes a document from two officers. */
    void serve(String delivery, String on) {
        command(
                "inspector-a",
                "/deliveries/" + delivery,
                "attempts",
                Map.of(
                        "method",
                        "DIRECT",
                        "attemptedOn",
                        on,
                        "outcome",
                        "DELIVERED",
                        "receiver",
                        Map.of("name", "李场长", "relation", "场长"),
                        "servers",
                        ids("inspector-a", "inspector-b")));
    }

    Answer create(String login, String path, Map<String, ?> body) {
        return perform(login, post(API + path), null, body, 201);
    }

    Answer command(String login, String thing, String verb, Map<String, ?> body) {
        return perform(
                login, post(API + thing + "/" + verb), read("supervisor", thing).etag(), body, 200);
    }

    /** The request is refused with {@code code}, and nothing has changed. */
    Answer refused(String code, String login, String thing, String verb, Map<String, ?> body) {
        Answer before = read("supervisor", thing);
        Answer refused = perform(login, post(API + thing + "/" + verb), before.etag(), body, null);
        assertThat(refused.text("$.code")).as(refused.body()).isEqualTo(code);
        assertThat(read("supervisor", thing).body()).isEqualTo(before.body());
        return refused;
    }

    Answer refusedCreation(String code, String login, String path, Map<String, ?> body) {
        Answer refused = perform(login, post(API + path), null, body, null);
        assertThat(refused.text("$.code")).as(refused.body()).isEqualTo(code);
        return refused;
    }

    Answer read(String login, String path) {
        String reader = path.startsWith("/leads") ? "duty" : login;
        return perform(reader, get(API + path), null, null, 200);
    }

    /** The open steps about something that an officer sees. */
    List<String> steps(String login, String subject) {
        return read(login, "/tasks?filter=" + (login.startsWith("inspector") ? "mine" : "group") + "&limit=100")
                .json()
                .read("$.items[?(@.subjectId == '" + subject + "')].step");
    }

    List<String> dueOf(String login, String subject, String step) {
        return read(login, "/tasks?filter=group&limit=100")
                .json()
                .read("$.items[?(@.subjectId == '" + subject + "' && @.step == '" + step + "')].dueOn");
    }

    String id(String login) {
        return bureau.officer(login).id().text();
    }

    List<String> ids(String... logins) {
        return Arrays.stream(logins).map(this::id).toList();
    }

    private Answer perform(
            String login,
            MockHttpServletRequestBuilder request,
            @Nullable String ifMatch,
            @Nullable Map<String, ?> body,
            @Nullable Integer status) {
        try {
            request.header("Authorization", bureau.bearer(login));
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
            }
            MockHttpServletResponse response = mvc.perform(request)
                    .andExpect(matchesContract())
                    .andReturn()
                    .getResponse();
            Answer answer = new Answer(
                    response.getStatus(),
                    response.getContentAsString(StandardCharsets.UTF_8),
                    String.valueOf(response.getHeader("ETag")));
            if (status == null) {
                assertThat(answer.status()).as(answer.body()).isGreaterThanOrEqualTo(400);
            } else {
                assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            }
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String object() {
        String party = create(
                        "inspector-a",
                        "/parties",
                        Map.of(
                                "id", "017f6a2c-5e00-7c3a-9d41-3f2a8b1c0d9e",
                                "kind", "ENTERPRISE",
                                "name", "泽州县某煤炭储运有限公司",
                                "creditCode", "91140525MA0K8FEWDY",
                                "legalRepresentative", "李大山",
                                "phone", "13800001234",
                                "address", "泽州县巴公镇工业路1号",
                                "region", "140525"))
                .text("$.id");
        return create(
                        "inspector-a",
                        "/regulated-objects",
                        Map.of(
                                "partyId", party,
                                "kind", "MATERIAL_YARD",
                                "name", "一号原煤堆场",
                                "address", "泽州县巴公镇工业路1号院内",
                                "region", "140525",
                                "location", Map.of("longitude", 112.8423, "latitude", 35.64)))
                .text("$.id");
    }

    private static List<Map<String, Object>> answers(String photo) {
        Map<String, String> results = new LinkedHashMap<>();
        for (String item : List.of("FENCED", "COVERED", "LOADING", "FIREPROOF", "TRANSPORT", "COOPERATION")) {
            results.put(item, "CONFORMS");
        }
        results.put("WHARF_MINE", "NOT_APPLICABLE");
        results.put("EMERGENCY", "NOT_APPLICABLE");
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.add(Map.of("item", "SEALED", "result", "VIOLATES", "note", "约五千吨原煤露天堆放", "evidence", List.of(photo)));
        results.forEach((item, result) -> answers.add(Map.of("item", item, "result", result)));
        return answers;
    }

    private Map<String, Object> siteRecord() {
        Map<String, Object> siteRecord = new HashMap<>();
        siteRecord.put("startedAt", "2022-03-08T02:00:00Z");
        siteRecord.put("endedAt", "2022-03-08T03:30:00Z");
        siteRecord.put("place", "泽州县巴公镇工业路1号院内");
        siteRecord.put("partyPresent", true);
        siteRecord.put("siteResponsible", Map.of("name", "李场长", "post", "场长"));
        siteRecord.put("idShown", true);
        siteRecord.put("rightsTold", true);
        siteRecord.put("answerToRights", "听清楚了，不申请回避。");
        siteRecord.put("findings", "原煤约五千吨露天堆放，未密闭。");
        siteRecord.put("violations", List.of(VIOLATION));
        siteRecord.put(
                "signatures",
                List.of(
                        signature("安巡", "inspector-a"),
                        signature("薄察", "inspector-b"),
                        Map.of("role", "PARTY", "name", "李场长", "signedAt", "2022-03-08T03:41:00Z")));
        return siteRecord;
    }

    private Map<String, String> signature(String name, String login) {
        return Map.of("role", "OFFICER", "name", name, "officerId", id(login), "signedAt", "2022-03-08T03:40:00Z");
    }

    static Map<String, Object> with(Map<String, ?> members, Object... changed) {
        Map<String, Object> all = new HashMap<>(members);
        for (int i = 0; i + 1 < changed.length; i += 2) {
            if (changed[i + 1] == null) {
                all.remove((String) changed[i]);
            } else {
                all.put((String) changed[i], changed[i + 1]);
            }
        }
        return all;
    }

    record Answer(int status, String body, String etag) {
        DocumentContext json() {
            return JsonPath.parse(body);
        }

        String text(String path) {
            return String.valueOf(json().<Object>read(path));
        }
    }
}
