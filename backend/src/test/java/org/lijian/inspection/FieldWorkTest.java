package org.lijian.inspection;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** From the call to the hotline to the conclusion of the visit, through the API, with every module it touches. */
@ApplicationTest
@Import({DemoOrganisation.class, FieldWorkTest.OnTheDayOfTheVisit.class})
class FieldWorkTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void aLeadIsTriagedInspectedAndFoundToBeACase() throws Exception {
        String inspection = opened(accepted(lead()));
        String photo = photographed(inspection);
        String url = "/api/v1/inspections/" + inspection;

        Answer answered = send("inspector-a", put(url + "/checklist"), "\"0\"", answersWith(photo), 200);
        Answer read = send("inspector-b", post(url + "/readings"), answered.etag(), reading(), 200);
        Answer signed = send("inspector-a", post(url + "/site-record"), read.etag(), siteRecord(), 200);
        Answer concluded = send(
                "inspector-a",
                post(url + "/conclusion"),
                signed.etag(),
                "{\"outcome\":\"CASE\",\"reason\":\"原煤露天堆放，拟立案\"}",
                200);

        String text = signed.text("$.siteRecord.text");
        assertThat(text)
                .contains("检查时间：2022年3月8日 10:00 至 2022年3月8日 11:30")
                .contains("安巡，执法证号 晋140525-0014")
                .contains("不符合", "AIR-117-1", "PM10 356.5 µg/m³", "李场长")
                .endsWith("（以下空白）\n");
        assertThat(signed.text("$.siteRecord.textSha256")).isEqualTo(sha256(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(concluded.text("$.status")).isEqualTo("CONCLUDED");
        assertThat(concluded.text("$.inspectedOn")).isEqualTo("2022-03-08");
        assertThat(concluded.json().<List<String>>read("$.violations")).containsExactly("AIR-117-1");
        assertThat(send("reviewer", get(url), null, null, 200).text("$.outcome"))
                .isEqualTo("CASE");
    }

    @Test
    void theInformantIsNamedToNobodyWhoReadsTheLead() throws Exception {
        String lead = lead();

        for (String other : new String[] {"duty", "inspector-a", "head", "supervisor"}) {
            assertThat(send(other, get("/api/v1/leads/" + lead), null, null, 200)
                            .body())
                    .contains("\"answerWanted\":true")
                    .doesNotContain("赵邻居", "13900005678");
        }
        assertThat(send("duty", get("/api/v1/leads"), null, null, 200).body()).doesNotContain("赵邻居", "13900005678");
        assertThat(jdbc.sql("select * from audit_entry").query().listOfRows().toString())
                .doesNotContain("赵邻居", "13900005678");
    }

    @Test
    void anotherCountyKnowsNothingOfIt() throws Exception {
        String lead = accepted(lead());
        String inspection = opened(lead);

        assertRefused("not-found", send("inspector-c", get("/api/v1/leads/" + lead), null, null, 404));
        assertRefused("not-found", send("inspector-c", get("/api/v1/inspections/" + inspection), null, null, 404));
        assertRefused(
                "not-found",
                send(
                        "inspector-c",
                        put("/api/v1/inspections/" + inspection + "/checklist"),
                        "\"0\"",
                        answersWith(inspection),
                        404));
        assertThat(send("inspector-c", get("/api/v1/leads"), null, null, 200).body())
                .doesNotContain(lead);
        assertThat(send("inspector-c", get("/api/v1/inspections"), null, null, 200)
                        .body())
                .doesNotContain(inspection);
    }

    @Test
    void theSameRegistrationAgainIsTheFirstAnswerAndAnotherIsAConflict() throws Exception {
        UUID id = Ids.next();
        Answer first = send("duty", post("/api/v1/leads"), null, registration(id, "原煤露天堆放"), 201);
        Answer again = send("duty", post("/api/v1/leads"), null, registration(id, "原煤露天堆放"), 201);

        assertThat(again.body()).isEqualTo(first.body());
        assertRefused("already-exists", send("duty", post("/api/v1/leads"), null, registration(id, "别的事"), 409));
    }

    @Test
    void theEarlierReaderOfALeadIsToldThatItChanged() throws Exception {
        String lead = lead();
        String triage = triage();

        assertRefused("stale", send("duty", post("/api/v1/leads/" + lead + "/triage"), "\"9\"", triage, 412));
        assertRefused("version-required", send("duty", post("/api/v1/leads/" + lead + "/triage"), null, triage, 428));
        send("duty", post("/api/v1/leads/" + lead + "/triage"), "\"0\"", triage, 200);
        assertRefused(
                "not-at-this-step", send("duty", post("/api/v1/leads/" + lead + "/triage"), "\"0\"", triage, 409));
    }

    @Test
    void onlyTwoInspectorsOfTheCountyAreSent() throws Exception {
        String lead = accepted(lead());

        Answer one = send("duty", post("/api/v1/inspections"), null, inspection(lead, "inspector-a"), 422);
        assertRefused("G1-two-certified-officers", one);
        assertThat(one.text("$.citation")).contains("第四十二条");
        assertRefused(
                "inspector-outside-region",
                send("duty", post("/api/v1/inspections"), null, inspection(lead, "inspector-a", "inspector-c"), 422));
    }

    @Test
    void evidenceOfAnotherVisitProvesNothingHere() throws Exception {
        String other = photographed(opened(accepted(lead())));
        String inspection = opened(accepted(lead()));

        assertRefused(
                "evidence-of-another-subject",
                send(
                        "inspector-a",
                        put("/api/v1/inspections/" + inspection + "/checklist"),
                        "\"0\"",
                        answersWith(other),
                        422));
        assertThat(send("inspector-a", get("/api/v1/inspections/" + inspection), null, null, 200)
                        .json()
                        .<List<Object>>read("$.answers"))
                .isEmpty();
    }

    @Test
    void aPartyIsRegisteredOnceForTheWholeBureau() throws Exception {
        object();

        Answer refused = send(
                "inspector-c",
                post("/api/v1/parties"),
                null,
                "{\"kind\":\"ENTERPRISE\",\"name\":\"又名\",\"creditCode\":\"91140525MA0K8FEWDY\",\"address\":\"高平\","
                        + "\"region\":\"140581\"}",
                409);

        assertRefused("party-already-registered", refused);
        assertThat(refused.text("$.detail")).contains(party());
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

    private static String reading() {
        return """
                {"quantity": "PM10", "value": "356.50", "unit": "µg/m³", "instrument": "便携式颗粒物仪 JC-01",
                 "calibratedUntil": "2022-12-31", "takenAt": "2022-03-08T02:20:00Z"}
                """;
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

    private static void assertRefused(String code, Answer answer) {
        assertThat(answer.text("$.code")).isEqualTo(code);
    }

    private static byte[] jpeg() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    record Answer(String body, String etag) {
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
