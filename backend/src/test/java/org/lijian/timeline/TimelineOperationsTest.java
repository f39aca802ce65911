package org.lijian.timeline;

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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What an officer sees of a case from the call to the hotline to the decision to file it, and what the auditor sees of who looked. */
@ApplicationTest
@Import({DemoOrganisation.class, TimelineOperationsTest.OnTheDayOfTheVisit.class})
class TimelineOperationsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    JsonMapper json;

    @Test
    void tellsACaseFromItsLeadOn() throws Exception {
        String lead = accepted(lead());
        String inspection = concluded(opened(lead));
        String file = filed(inspection);

        Answer page = send("supervisor", get("/api/v1/cases/" + file + "/timeline?limit=100"), null, null, 200);

        assertThat(page.json().<List<String>>read("$.items[*].what"))
                .contains(
                        "登记线索（12369环保举报热线）",
                        "研判线索：受理",
                        "指派现场检查（扬尘）",
                        "证据入库并校验",
                        "填写检查清单 9 项，其中不符合 1 项",
                        "签署现场检查（勘察）笔录（2022-03-08）",
                        "提出检查结论：拟立案",
                        "责令改正违法行为",
                        "申请立案",
                        "立案审批：准予立案（2022-03-08）")
                .noneMatch(what -> what.contains("{") || what.equals("办理了一个事项"));
        assertThat(page.json().<List<String>>read("$.items[?(@.event=='FilingRequested')].by.name"))
                .containsExactly("安巡");
        assertThat(page.json().<List<String>>read("$.items[?(@.event=='FilingDecided')].basis"))
                .containsExactly("《行政处罚法》（2021修订）第五十四条");
        assertThat(page.json().<List<String>>read("$.items[?(@.event=='CorrectionOrderIssued')].subjectType"))
                .containsExactly("correctionOrder");
        assertThat(page.body()).doesNotContain("赵邻居", "13900005678");
    }

    @Test
    void tellsALeadWithAllThatCameOfItPageByPage() throws Exception {
        String lead = accepted(lead());
        String file = filed(concluded(opened(lead)));
        String url = "/api/v1/leads/" + lead + "/timeline?limit=4";

        List<String> told = new java.util.ArrayList<>();
        Answer page = send("head", get(url), null, null, 200);
        told.addAll(page.json().<List<String>>read("$.items[*].id"));
        while (page.body().contains("nextCursor")) {
            page = send("head", get(url + "&cursor=" + page.text("$.nextCursor")), null, null, 200);
            told.addAll(page.json().<List<String>>read("$.items[*].id"));
        }

        List<String> whole = send("head", get("/api/v1/leads/" + lead + "/timeline?limit=100"), null, null, 200)
                .json()
                .read("$.items[*].id");
        assertThat(told).doesNotHaveDuplicates().isEqualTo(whole).hasSizeGreaterThan(12);
        assertThat(send("head", get("/api/v1/leads/" + lead + "/timeline?limit=100"), null, null, 200)
                        .json()
                        .<List<String>>read("$.items[?(@.subjectType=='case')].subjectId"))
                .isNotEmpty()
                .containsOnly(file);
    }

    @Test
    void leavesOutWhereALeadCameFromForThoseWhoNeedNotKnow() throws Exception {
        String file = filed(concluded(opened(accepted(lead()))));

        Answer cashier = send("cashier", get("/api/v1/cases/" + file + "/timeline?limit=100"), null, null, 200);

        assertThat(cashier.body()).doesNotContain("12369");
        assertThat(cashier.json().<List<Boolean>>read("$.items[?(@.what=='登记线索')].masked"))
                .containsExactly(true);
    }

    @Test
    void doesNotTellOfAnotherCaseOfTheSameLead() throws Exception {
        String lead = accepted(lead());
        String one = filed(concluded(opened(lead)));
        String other = filed(concluded(opened(accepted(lead()))));

        assertThat(send("supervisor", get("/api/v1/cases/" + one + "/timeline?limit=100"), null, null, 200)
                        .body())
                .contains(one)
                .doesNotContain(other);
    }

    @Test
    void tellsNothingToAnotherCountyOrTheWrongRole() throws Exception {
        String lead = accepted(lead());
        String file = filed(concluded(opened(lead)));

        send("inspector-c", get("/api/v1/cases/" + file + "/timeline"), null, null, 404);
        send("inspector-c", get("/api/v1/leads/" + lead + "/timeline"), null, null, 404);
        send("admin", get("/api/v1/cases/" + file + "/timeline"), null, null, 403);
        send("auditor", get("/api/v1/leads/" + lead + "/timeline"), null, null, 403);
        send("inspector-a", get("/api/v1/file-reads"), null, null, 403);
    }

    @Test
    void theAuditorSeesWhoLookedOnceADayAndWay() throws Exception {
        String lead = accepted(lead());
        String file = filed(concluded(opened(lead)));
        for (int look = 0; look < 3; look++) {
            send("head", get("/api/v1/cases/" + file), null, null, 200);
        }
        send("head", get("/api/v1/cases/" + file + "/timeline"), null, null, 200);
        send("inspector-c", get("/api/v1/cases/" + file), null, null, 404);
        send("duty", get("/api/v1/leads/" + lead), null, null, 200);

        Answer reads = send("auditor", get("/api/v1/file-reads?subject=" + file + "&limit=100"), null, null, 200);

        String head = bureau.officer("head").id().text();
        assertThat(reads.json().<List<String>>read("$.items[?(@.officerId=='" + head + "')].operation"))
                .containsExactlyInAnyOrder("getCase", "listCaseTimeline");
        assertThat(reads.body())
                .doesNotContain(bureau.officer("inspector-c").id().text());
        assertThat(send("auditor", get("/api/v1/file-reads?subject=" + lead), null, null, 200)
                        .json()
                        .<List<String>>read("$.items[*].operation"))
                .contains("getLead");
        assertThat(send("auditor", get("/api/v1/file-reads?officer=" + head + "&limit=1"), null, null, 200)
                        .text("$.items[0].readOn"))
                .isEqualTo("2022-03-08");
    }

    @Test
    void showsWhereTheCaseStandsInItsDiagrams() throws Exception {
        String file = filed(concluded(opened(accepted(lead()))));

        Answer process = send("reviewer", get("/api/v1/cases/" + file + "/process"), null, null, 200);

        assertThat(process.text("$.processes[0].process")).isEqualTo("ordinaryPenalty");
        assertThat(process.text("$.processes[0].current[0].activity")).isEqualTo("userTask_investigate");
        assertThat(send("reviewer", get("/api/v1" + process.text("$.processes[0].diagram")), null, null, 200)
                        .body())
                .startsWith("<?xml")
                .contains("bpmndi:BPMNDiagram", "userTask_investigate");
        assertThat(send("admin", get("/api/v1/processes"), null, null, 200)
                        .json()
                        .<List<String>>read("$.items[*].key"))
                .contains("leadHandling", "penaltyProcedure");
        send("inspector-c", get("/api/v1/cases/" + file + "/process"), null, null, 404);
        send("admin", get("/api/v1/cases/" + file + "/process"), null, null, 403);
        send("admin", get("/api/v1/processes/ordinaryPenalty/diagram?version=999"), null, null, 404);
    }

    private String concluded(String inspection) throws Exception {
        String url = "/api/v1/inspections/" + inspection;
        String photo = photographed(inspection);
        Answer answered = send("inspector-a", put(url + "/checklist"), "\"0\"", answersWith(photo), 200);
        Answer signed = send("inspector-a", post(url + "/site-record"), answered.etag(), siteRecord(), 200);
        send(
                "inspector-a",
                post(url + "/conclusion"),
                signed.etag(),
                "{\"outcome\":\"CASE\",\"reason\":\"原煤露天堆放，拟立案\"}",
                200);
        send(
                "inspector-a",
                post("/api/v1/correction-orders"),
                null,
                json.writeValueAsString(Map.of(
                        "inspectionId",
                        inspection,
                        "violation",
                        "AIR-117-1",
                        "requirement",
                        "立即苫盖露天堆放的原煤",
                        "issuedOn",
                        "2022-03-08")),
                201);
        return inspection;
    }

    private String filed(String inspection) throws Exception {
        Answer requested = send(
                "inspector-a",
                post("/api/v1/cases"),
                null,
                json.writeValueAsString(Map.of(
                        "inspectionId",
                        inspection,
                        "violation",
                        "AIR-117-1",
                        "cause",
                        "涉嫌未密闭贮存原煤案",
                        "facts",
                        "约五千吨原煤露天堆放")),
                201);
        String file = requested.text("$.id");
        send(
                "head",
                post("/api/v1/cases/" + file + "/filing-decision"),
                requested.etag(),
                "{\"approved\":true,\"opinion\":\"同意立案\",\"decidedOn\":\"2022-03-08\"}",
                200);
        return file;
    }

    private String lead() throws Exception {
        return send("duty", post("/api/v1/leads"), null, registration(Ids.next(), "原煤露天堆放，大风天扬尘严重"), 201)
                .text("$.id");
    }

    private String accepted(String lead) throws Exception {
        send("duty", post("/api/v1/leads/" + lead + "/triage"), "\"0\"", triage(), 200);
        return lead;
    }

    private String opened(String lead) throws Exception {
        return send("duty", post("/api/v1/inspections"), null, inspection(lead, "inspector-a", "inspector-b"), 201)
                .text("$.id");
    }

    private String object() throws Exception {
        String party = party();
        return send(
                        "inspector-a",
                        post("/api/v1/regulated-objects"),
                        null,
                        json.writeValueAsString(Map.of(
                                "partyId",
                                party,
                                "kind",
                                "MATERIAL_YARD",
                                "name",
                                "一号原煤堆场",
                                "address",
                                "泽州县巴公镇工业路1号院内",
                                "region",
                                "140525",
                                "location",
                                Map.of("longitude", 112.8423, "latitude", 35.64))),
                        201)
                .text("$.id");
    }

    private String party() throws Exception {
        return send("inspector-a", post("/api/v1/parties"), null, """
                        {"id": "017f6a2c-5e00-7c3a-9d41-3f2a8b1c0d9e", "kind": "ENTERPRISE", "name": "泽州县某煤炭储运有限公司",
                         "creditCode": "91140525MA0K8FEWDY", "legalRepresentative": "李大山", "phone": "13800001234",
                         "address": "泽州县巴公镇工业路1号", "region": "140525"}
                        """, 201).text("$.id");
    }

    private String photographed(String inspection) throws Exception {
        byte[] jpeg = jpeg();
        String photo = Ids.next().toString();
        send(
                "inspector-a",
                post("/api/v1/evidence"),
                null,
                json.writeValueAsString(Map.ofEntries(
                        Map.entry("id", photo),
                        Map.entry("subject", inspection),
                        Map.entry("kind", "AUDIOVISUAL"),
                        Map.entry("fileName", "堆场.jpg"),
                        Map.entry("mediaType", "image/jpeg"),
                        Map.entry("size", jpeg.length),
                        Map.entry("sha256", sha256(jpeg)),
                        Map.entry("takenAt", "2022-03-08T02:10:00Z"),
                        Map.entry("takenPlace", Map.of("lon", 112.8423, "lat", 35.64, "text", "堆场东侧")),
                        Map.entry("takenBy", bureau.officer("inspector-a").id().text()),
                        Map.entry("proves", "原煤露天堆放"),
                        Map.entry("originalCarrier", "执法手机一号"))),
                201);
        mvc.perform(put("/api/v1/evidence/" + photo + "/content")
                .header("Authorization", bureau.bearer("inspector-a"))
                .contentType(MediaType.IMAGE_JPEG)
                .content(jpeg));
        return photo;
    }

    private static String registration(UUID id, String summary) {
        return """
                {"id": "%s", "channel": "HOTLINE_12369", "region": "140525", "place": "泽州县巴公镇工业路1号",
                 "summary": "%s", "receivedOn": "2022-03-07",
                 "informant": {"name": "赵邻居", "phone": "13900005678", "answerWanted": true}}
                """.formatted(id, summary);
    }

    private static String triage() {
        return """
                {"outcome": "ACCEPTED", "domain": "DUST", "priority": "HIGH", "reason": "属本机关管辖",
                 "deviationReason": "反映具体，优先检查"}""";
    }

    private String inspection(String lead, String... inspectors) throws Exception {
        return json.writeValueAsString(Map.of(
                "leadId",
                lead,
                "objectId",
                object(),
                "domain",
                "DUST",
                "checklist",
                "DUST-YARD",
                "inspectors",
                Arrays.stream(inspectors)
                        .map(login -> bureau.officer(login).id().text())
                        .toList(),
                "plannedOn",
                "2022-03-08"));
    }

    private static String answersWith(String evidence) {
        return """
                {"answers": [
                  {"item": "SEALED", "result": "VIOLATES", "note": "约五千吨原煤露天堆放", "evidence": ["%s"]},
                  {"item": "FENCED", "result": "CONFORMS"}, {"item": "COVERED", "result": "CONFORMS"},
                  {"item": "LOADING", "result": "CONFORMS"}, {"item": "FIREPROOF", "result": "CONFORMS"},
                  {"item": "WHARF_MINE", "result": "NOT_APPLICABLE"}, {"item": "TRANSPORT", "result": "CONFORMS"},
                  {"item": "EMERGENCY", "result": "NOT_APPLICABLE"}, {"item": "COOPERATION", "result": "CONFORMS"}]}
                """.formatted(evidence);
    }

    private String siteRecord() {
        return """
                {"startedAt": "2022-03-08T02:00:00Z", "endedAt": "2022-03-08T03:30:00Z", "place": "泽州县巴公镇工业路1号院内",
                 "partyPresent": true, "siteResponsible": {"name": "李场长", "post": "场长"}, "idShown": true,
                 "rightsTold": true, "answerToRights": "听清楚了，不申请回避。",
                 "findings": "原煤约五千吨露天堆放，未密闭。", "violations": ["AIR-117-1"],
                 "signatures": [
                   {"role": "OFFICER", "name": "安巡", "officerId": "%s", "signedAt": "2022-03-08T03:40:00Z"},
                   {"role": "OFFICER", "name": "薄察", "officerId": "%s", "signedAt": "2022-03-08T03:40:00Z"},
                   {"role": "PARTY", "name": "李场长", "signedAt": "2022-03-08T03:41:00Z"}]}
                """.formatted(
                        bureau.officer("inspector-a").id(),
                        bureau.officer("inspector-b").id());
    }

    private Answer send(
            String login,
            MockHttpServletRequestBuilder request,
            @Nullable String ifMatch,
            @Nullable String body,
            int status)
            throws Exception {
        request.header("Authorization", bureau.bearer(login));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MockHttpServletResponse response =
                mvc.perform(request).andExpect(matchesContract()).andReturn().getResponse();
        Answer answer = new Answer(
                response.getContentAsString(StandardCharsets.UTF_8), String.valueOf(response.getHeader("ETag")));
        assertThat(response.getStatus()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static byte[] jpeg() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private record Answer(String body, String etag) {
        DocumentContext json() {
            return JsonPath.parse(body);
        }

        String text(String path) {
            return json().read(path);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnTheDayOfTheVisit {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2022-03-08T04:00:00Z"), ZoneOffset.UTC);
        }
    }
}
