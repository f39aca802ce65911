package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Machines and hotline platforms at their own door: each message is kept, alarms of one point are one lead. */
@StoryTest
class SourceStoryTest {
    /** Tuesday. */
    private static final String DAY = "2023-10-17";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void today() {
        bureau.on(DAY);
    }

    @Test
    void aBurstOfAStationIsOneLeadAndEveryAlarmCanBeOpened() throws Exception {
        Machine station = machine(station());
        assertThat(station.sends(pm10("10:00:00", "180")).text("/state")).isEqualTo("PENDING");
        assertThat(station.sends(pm10("10:01:00", "181")).text("/state")).isEqualTo("PENDING");
        Answer third = station.sends(pm10("10:02:00", "182"));
        assertThat(third.text("/state")).isEqualTo("LEAD");
        String lead = third.text("/leadId");
        for (int i = 0; i < 200; i++) {
            assertThat(station.sends(pm10("10:03:%02d.%03d".formatted(i / 10, i % 10), "190"))
                            .text("/leadId"))
                    .isEqualTo(lead);
        }
        assertThat(station.sends(pm10("10:05:00", "130")).text("/state")).isEqualTo("GROUPED");
        assertThat(station.sends(pm10("10:06:00", "119")).text("/state")).isEqualTo("CLEARED");
        assertThat(station.sends(pm10("10:07:00", "130")).text("/state")).isEqualTo("NOTED");

        assertThat(messagesOf(lead)).hasSize(205);
        Answer shown = bureau.get("inspector-a", "/leads/" + lead);
        assertThat(shown.text("/channel")).isEqualTo("MICRO_STATION");
        assertThat(shown.text("/summary")).contains("新市东街微型站", "182", "150");
        Answer first =
                bureau.get("inspector-a", "/source-messages/" + messagesOf(lead).get(0));
        assertThat(first.text("/payload")).isEqualTo(pm10("10:06:00", "119"));
        assertThat(first.text("/sha256")).isEqualTo(sha256(pm10("10:06:00", "119")));
        bureau.tryToGet("inspector-c", "/source-messages/" + messagesOf(lead).get(0))
                .refusedAs("not-found");
    }

    @Test
    void whatReturnsInItsQuietTimeIsTheSameLeadWithEveryMessageOfItsReturn() {
        Machine station = machine(station());
        station.sends(pm10("10:00:00", "180"));
        station.sends(pm10("10:01:00", "181"));
        String lead = station.sends(pm10("10:02:00", "182")).text("/leadId");
        assertThat(station.sends(pm10("10:03:00", "100")).text("/state")).isEqualTo("CLEARED");

        assertThat(station.sends(pm10("10:30:00", "190")).text("/state")).isEqualTo("PENDING");
        assertThat(station.sends(pm10("10:31:00", "191")).text("/state")).isEqualTo("PENDING");
        assertThat(messagesOf(lead)).hasSize(4);
        assertThat(station.sends(pm10("10:32:00", "192")).text("/leadId")).isEqualTo(lead);
        assertThat(messagesOf(lead)).hasSize(7);
    }

    @Test
    void anOutletOverItsLimitByThePlatformTwoHoursRunningIsALeadAboutItsBoiler() {
        String party = FieldVisit.party(bureau, "某热力有限公司");
        String boiler = FieldVisit.object(
                bureau,
                party,
                "BOILER",
                "燃气锅炉",
                members("boiler", members("fuel", "GAS", "installation", "IN_USE", "megawatts", "14", "lowNox", true)));
        Machine monitor = machine(members(
                source("CEMS", "某热力有限公司自动监控"),
                "objectId",
                boiler,
                "mapping",
                Map.of(
                        "OCCURRED_AT", "/time",
                        "GROUP", "/outlet",
                        "QUANTITY", "/factor",
                        "VALUE", "/hourly",
                        "ALARM", "/over")));
        assertThat(monitor.sends(hourly("07", "DA001", "120", false)).text("/state"))
                .isEqualTo("NOTED");
        assertThat(monitor.sends(hourly("08", "DA001", "188", true)).text("/state"))
                .isEqualTo("PENDING");
        assertThat(monitor.sends(hourly("08", "DA002", "190", true)).text("/state"))
                .isEqualTo("PENDING");
        Answer second = monitor.sends(hourly("09", "DA001", "192", true));
        assertThat(second.text("/state")).isEqualTo("LEAD");

        Answer lead = bureau.get("duty", "/leads/" + second.text("/leadId"));
        assertThat(lead.text("/channel")).isEqualTo("CEMS");
        assertThat(lead.text("/objectId")).isEqualTo(boiler);
        assertThat(lead.text("/summary")).contains("某热力有限公司自动监控", "192");
        assertThat(messagesOf(second.text("/leadId"))).hasSize(2);
    }

    @Test
    void aKitchenOnLineRaisesALeadForItsFumesAndAnotherForItsPurifier() {
        Machine kitchen = machine(members(
                source("KITCHEN_ONLINE", "某酒店油烟在线监测"),
                "mapping",
                Map.of("OCCURRED_AT", "/time", "QUANTITY", "/item", "VALUE", "/value", "ALARM", "/alarm")));
        for (int minute = 0; minute < 4; minute++) {
            assertThat(kitchen.sends(fume(minute, "2.0")).text("/state")).isEqualTo("PENDING");
        }
        Answer fifth = kitchen.sends(fume(4, "2.3"));
        assertThat(fifth.text("/state")).isEqualTo("LEAD");
        assertThat(kitchen.sends(fume(5, "1.9")).text("/state")).isEqualTo("GROUPED");
        assertThat(kitchen.sends(fume(6, "1.5")).text("/state")).isEqualTo("CLEARED");
        assertThat(bureau.get("duty", "/leads/" + fifth.text("/leadId")).text("/channel"))
                .isEqualTo("KITCHEN_ONLINE");

        assertThat(kitchen.sends(purifier(10, "0.1")).text("/state")).isEqualTo("PENDING");
        assertThat(kitchen.sends(purifier(20, "0.0")).text("/state")).isEqualTo("PENDING");
        Answer stopped = kitchen.sends(purifier(30, "0.0"));
        assertThat(stopped.text("/state")).isEqualTo("LEAD");
        assertThat(stopped.text("/leadId")).isNotEqualTo(fifth.text("/leadId"));
        assertThat(bureau.get("duty", "/leads/" + stopped.text("/leadId")).text("/summary"))
                .contains("净化器电流");
    }

    @Test
    void theSameMessageTwiceIsOneMessage() {
        Machine station = machine(station());
        String payload = pm10("10:00:00", "180");

        assertThat(station.sends(payload).text("/id"))
                .isEqualTo(station.sends(payload).text("/id"));
        assertThat(bureau.list("duty", "/sources/" + station.id + "/messages")).hasSize(1);
    }

    @Test
    void whatComesAfterTheLeadHasLeftIsAnotherLead() {
        Machine camera = machine(members(
                source("BLACK_SMOKE_CAMERA", "长平线黑烟抓拍"),
                "mapping",
                Map.of("GROUP", "/plate", "OCCURRED_AT", "/time", "PLACE", "/where/road")));
        String lorry = smoke("晋E12345", "10:00:00");
        String lead = camera.sends(lorry).text("/leadId");
        assertThat(camera.sends(smoke("晋E12345", "10:01:00")).text("/leadId")).isEqualTo(lead);
        assertThat(camera.sends(smoke("晋E99999", "10:01:00")).text("/leadId"))
                .isNotEqualTo(lead)
                .isNotEmpty();
        assertThat(bureau.get("duty", "/leads/" + lead).text("/place")).isEqualTo("长平线K12");

        bureau.does(
                "duty",
                "/leads/" + lead,
                "triage",
                members(
                        "outcome",
                        "TRANSFERRED",
                        "reason",
                        "属交警职责",
                        "transferredTo",
                        "泽州县公安局交警大队",
                        "deviationReason",
                        "在道路上行驶"));
        assertThat(camera.sends(smoke("晋E12345", "10:02:00")).text("/leadId")).isEqualTo(lead);
        bureau.does("duty", "/leads/" + lead, "transfer-receipt", members("number", "交收1号", "receivedOn", DAY));

        Answer next = camera.sends(smoke("晋E12345", "10:03:00"));
        assertThat(next.text("/state")).isEqualTo("LEAD");
        assertThat(next.text("/leadId")).isNotEqualTo(lead);
    }

    @Test
    void aWorkOrderOfTheHotlineIsOneLeadHoweverOftenItComesAndItsCallerIsSealed() {
        Machine hotline = machine(members(
                source("HOTLINE_12345", "12345平台"),
                "mapping",
                Map.of(
                        "EXTERNAL_NUMBER", "/orderNo",
                        "SUMMARY", "/content",
                        "PLACE", "/addr",
                        "REGION", "/areaCode",
                        "INFORMANT_NAME", "/caller/name",
                        "INFORMANT_PHONE", "/caller/tel")));
        Answer first = hotline.sends(order("20231017001", "夜间施工扬尘", "140525"));
        Answer again = hotline.sends(order("20231017001", "夜间施工扬尘，已催办", "140525"));
        String lead = first.text("/leadId");

        assertThat(first.text("/state")).isEqualTo("LEAD");
        assertThat(again.text("/leadId")).isEqualTo(lead);
        assertThat(bureau.get("duty", "/source-messages/" + first.text("/id"))
                        .body()
                        .has("payload"))
                .isFalse();
        assertThat(OpenedInformant.of(bureau, lead).text("/phone")).isEqualTo("13955556666");
        assertThat(bureau.get("duty", "/leads/" + lead).text("/externalNumber")).isEqualTo("20231017001");
        assertThat(bureau.get("duty", "/source-messages/" + first.text("/id")).text("/payload"))
                .contains("13955556666");
        assertThat(bureau.get("inspector-a", "/source-messages/" + first.text("/id"))
                        .body()
                        .has("payload"))
                .isFalse();
        assertThat(database.sql("select count(*) from lead_message where payload like '%13955556666%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(hotline.sends(order("20231017002", "外地扬尘", "140581")).text("/unreadable"))
                .isEqualTo("REGION");
    }

    @Test
    void whatTheMappingDoesNotFitIsKeptAndReadAgainByABetterOne() {
        Machine hotline = machine(members(
                source("HOTLINE_12369", "12369平台"), "mapping", Map.of("EXTERNAL_NUMBER", "/no", "SUMMARY", "/text")));
        Answer kept = hotline.sends("{\"number\":\"A-1\",\"text\":\"异味扰民\"}");
        String at = "/source-messages/" + kept.text("/id");
        assertThat(kept.text("/state")).isEqualTo("UNREADABLE");
        assertThat(kept.text("/unreadable")).isEqualTo("EXTERNAL_NUMBER");
        assertThat(bureau.list("duty", "/sources/" + hotline.id + "/messages?state=UNREADABLE"))
                .hasSize(1);

        accepted(bureau.tryToPut(
                "admin",
                "/sources/" + hotline.id,
                "mapping",
                members("mapping", Map.of("EXTERNAL_NUMBER", "/number", "SUMMARY", "/text"))));
        Answer read = accepted(bureau.asks("duty", at + "/reading"));

        assertThat(read.text("/state")).isEqualTo("LEAD");
        assertThat(bureau.get("duty", "/leads/" + read.text("/leadId")).text("/summary"))
                .isEqualTo("异味扰民");
        bureau.asks("duty", at + "/reading").refusedAs("already-read");
    }

    @Test
    void aKeyOpensNothingButItsDoorAndNothingOnceItIsChangedOrTheSourceIsRetired() {
        Machine station = machine(station());
        String payload = pm10("10:00:00", "10");
        assertThat(bureau.machineSends(station.id, station.key, "/leads", "{}").status())
                .isEqualTo(401);
        assertThat(bureau.machineSends(station.id, station.key, "/sources/" + station.id + "/retirement", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(bureau.machineSends(station.id, "guessed", "/source-messages", payload)
                        .status())
                .isEqualTo(401);
        assertThat(bureau.machineSends("nobody", station.key, "/source-messages", payload)
                        .status())
                .isEqualTo(401);
        assertThat(bureau.machineSends(Ids.next().toString(), station.key, "/source-messages", payload)
                        .status())
                .isEqualTo(401);
        bureau.tryToCreate("duty", "/source-messages", Map.of()).refusedAs("unauthenticated");

        Answer changed = accepted(bureau.tryToPut("admin", "/sources/" + station.id, "key", null));
        assertThat(bureau.machineSends(station.id, station.key, "/source-messages", payload)
                        .status())
                .isEqualTo(401);
        assertThat(bureau.machineSends(station.id, changed.text("/key"), "/source-messages", payload)
                        .status())
                .isEqualTo(202);
        assertThat(bureau.get("admin", "/sources/" + station.id).body().has("key"))
                .isFalse();

        bureau.does("admin", "/sources/" + station.id, "retirement", null);
        assertThat(bureau.machineSends(station.id, changed.text("/key"), "/source-messages", payload)
                        .status())
                .isEqualTo(401);
        bureau.tries("admin", "/sources/" + station.id, "retirement", null).refusedAs("source-retired");
    }

    @Test
    void refusesWhatIsNoMessageAndNoSource() {
        Machine station = machine(station());
        for (String wrong : List.of("[]", "1", "{", "")) {
            assertThat(bureau.machineSends(station.id, station.key, "/source-messages", wrong)
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(station.sends("{\"time\":\"2023-10-18T10:00:00+08:00\",\"factor\":\"PM10\",\"value\":1}")
                        .text("/unreadable"))
                .isEqualTo("OCCURRED_AT");
        assertThat(station.sends("{\"factor\":\"PM10\",\"value\":\"NaN\"}").text("/unreadable"))
                .isEqualTo("VALUE");
        assertThat(station.sends("{\"factor\":{\"a\":1},\"value\":1}").text("/unreadable"))
                .isEqualTo("QUANTITY");

        bureau.tryToCreate("admin", "/sources", members(station(), "mapping", Map.of("INFORMANT_PHONE", "/tel")))
                .refusedAs("machines-know-nobody");
        bureau.tryToCreate("admin", "/sources", members(station(), "mapping", Map.of("VALUE", "value")))
                .refusedAs("invalid");
        bureau.tryToCreate("admin", "/sources", members(station(), "kind", "HOTLINE_12345"))
                .refusedAs("invalid");
        bureau.tryToCreate("admin", "/sources", members(station(), "region", "440100"))
                .refusedAs("outside-your-area");
        bureau.tryToCreate("duty", "/sources", station()).refusedAs("forbidden");
        Map<String, Object> once = station();
        bureau.create("admin", "/sources", once);
        bureau.tryToCreate("admin", "/sources", once).refusedAs("already-exists");
    }

    private Machine machine(Map<String, Object> source) {
        String id = bureau.create("admin", "/sources", source).text("/id");
        Answer keyed = accepted(bureau.tryToPut("admin", "/sources/" + id, "key", null));
        return new Machine(id, keyed.text("/key"));
    }

    private List<String> messagesOf(String lead) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = bureau.get("duty", "/leads/" + lead + "/messages?limit=100" + cursor);
            page.body()
                    .get("items")
                    .valueStream()
                    .forEach(message -> ids.add(message.get("id").asString()));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("/nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(Set.copyOf(ids)).hasSameSizeAs(ids);
        return ids;
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isLessThan(400);
        return answer;
    }

    private static Map<String, Object> station() {
        return members(
                source("MICRO_STATION", "新市东街微型站"),
                "mapping",
                Map.of("OCCURRED_AT", "/time", "QUANTITY", "/factor", "VALUE", "/value"));
    }

    private static Map<String, Object> source(String kind, String name) {
        return members(
                "id",
                Ids.next().toString(),
                "kind",
                kind,
                "name",
                name,
                "region",
                CoalYard.COUNTY,
                "place",
                "泽州县新市东街",
                "location",
                members("longitude", 112.851, "latitude", 35.49));
    }

    /** Times of the morning of the day, before ten o'clock when the machines are heard. */
    private static String pm10(String time, String value) {
        return "{\"time\":\"" + DAY + "T" + time.replaceFirst("^10", "09") + "+08:00\",\"factor\":\"PM10\",\"value\":"
                + value + "}";
    }

    private static String hourly(String hour, String outlet, String value, boolean over) {
        return "{\"time\":\"" + DAY + "T" + hour + ":00:00+08:00\",\"outlet\":\"" + outlet
                + "\",\"factor\":\"NOx\",\"hourly\":" + value + ",\"over\":" + over + "}";
    }

    private static String fume(int minute, String value) {
        return "{\"time\":\"" + DAY + "T09:%02d:00+08:00\",\"item\":\"FUME\",\"value\":%s}".formatted(minute, value);
    }

    private static String purifier(int minute, String amperes) {
        return "{\"time\":\"" + DAY
                + "T09:%02d:00+08:00\",\"item\":\"净化器电流\",\"value\":%s,\"alarm\":true}".formatted(minute, amperes);
    }

    private static String smoke(String plate, String time) {
        return "{\"plate\":\"" + plate + "\",\"time\":\"" + DAY + "T" + time.replaceFirst("^10", "09")
                + "+08:00\",\"where\":{\"road\":\"长平线K12\"}}";
    }

    private static String order(String number, String content, String area) {
        return "{\"orderNo\":\"" + number + "\",\"content\":\"" + content + "\",\"addr\":\"泽州县巴公镇\",\"areaCode\":\""
                + area + "\",\"caller\":{\"name\":\"孙来电\",\"tel\":\"13955556666\"}}";
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private final class Machine {
        private final String id;
        private final String key;

        Machine(String id, String key) {
            this.id = id;
            this.key = key;
        }

        Answer sends(String payload) {
            return accepted(bureau.machineSends(id, key, "/source-messages", payload));
        }
    }
}
