package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leads that nobody at a desk typed in first: a citizen's report asked about by its code, and what a superior assigned. */
@StoryTest
class LeadDoorsStoryTest {
    /** Monday. */
    private static final String DAY = "2023-09-04";

    private static final String HOME = "203.0.113.7";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void today() {
        bureau.on(DAY);
    }

    @Test
    void aCitizenReportsWithoutAnAccountAndReadsTheAnswerWithTheCode() {
        Map<String, Object> report = report("informant", members("name", "钱街坊", "answerWanted", true));
        Answer receipt = bureau.citizenSends(HOME, "/public/reports", report);
        String code = receipt.text("/code");
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(bureau.citizenSends(HOME, "/public/reports", report).text("/code"))
                .isEqualTo(code);
        bureau.citizenSends(HOME, "/public/reports", members(report, "place", "别处"))
                .refusedAs("already-exists");
        assertThat(asked(code).text("/status")).isEqualTo("REGISTERED");

        String lead = newest();
        assertThat(bureau.get("duty", "/leads/" + lead).body().toString()).doesNotContain("钱街坊");
        assertThat(OpenedInformant.of(bureau, lead).text("/name")).isEqualTo("钱街坊");
        assertThat(bureau.get("duty", "/leads/" + lead).body().has("registeredBy"))
                .isFalse();
        assertThat(bureau.get("inspector-a", "/leads/" + lead).body().toString())
                .doesNotContain("钱街坊");
        assertThat(due(lead, "INFORMANT_ANSWER")).isEqualTo("2023-11-03");

        bureau.does("duty", "/leads/" + lead, "triage", transferTo("泽州县城市管理局"));
        assertThat(asked(code).text("/status")).isEqualTo("TRANSFERRED_AWAITING_RECEIPT");
        bureau.does("duty", "/leads/" + lead, "transfer-receipt", members("number", "泽城管收〔2023〕9号", "receivedOn", DAY));
        assertThat(bureau.stepsOf("duty", lead)).containsExactly("答复举报人");
        bureau.tries("duty", "/leads/" + lead, "reply", reply(DAY)).refusedAs("not-at-this-step");
        bureau.does(
                "duty",
                "/leads/" + lead,
                "answer",
                members("answeredOn", DAY, "channel", "ONLINE", "text", "已移送泽州县城市管理局办理"));

        Answer told = asked(code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(told.text("/exit")).isEqualTo("TRANSFERRED");
        assertThat(told.text("/answer")).isEqualTo("已移送泽州县城市管理局办理");
        assertThat(told.body().toString()).doesNotContain("钱街坊");
        assertThat(bureau.get("duty", "/leads/" + lead).text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void neitherTheCodeNorTheInformantIsStoredReadably() {
        String code = bureau.citizenSends(
                        HOME,
                        "/public/reports",
                        report("informant", members("phone", "13911112222", "answerWanted", true)))
                .text("/code");

        String stored = database.sql("select hex(report_hash), hex(content_mac), hex(code_hash) from lead_report")
                        .query()
                        .listOfRows()
                        .toString()
                + database.sql("select * from `lead`").query().listOfRows()
                + database.sql("select hex(sealed) from lead_informant").query().listOfRows();
        assertThat(stored).doesNotContain(code, code.replace("-", ""), "13911112222");
    }

    @Test
    void refusesWhatIsNoReportAndCodesNobodyWasTold() {
        refused("invalid", report("summary", " "));
        refused("region-not-served", report("region", "440100"));
        refused("invalid", report("informant", members("phone", "不告诉你", "answerWanted", false)));
        refused("invalid", report("partyId", Ids.next().toString()));
        bureau.citizenSends(HOME, "/public/report-status", members("code", "0000-0000-0000-0000"))
                .refusedAs("not-found");
        bureau.citizenSends(HOME, "/public/report-status", members("code", "查询码"))
                .refusedAs("invalid");
    }

    @Test
    void stopsAnAddressThatReportsWithoutEndAndNobodyElse() {
        String busy = "203.0.113.99";
        for (int i = 0; i < 20; i++) {
            assertThat(bureau.citizenSends(busy, "/public/reports", report()).status())
                    .isEqualTo(201);
        }

        assertThat(bureau.citizenSends(busy, "/public/reports", report())
                        .refusedAs("too-many-requests")
                        .status())
                .isEqualTo(429);
        assertThat(bureau.citizenSends("203.0.113.100", "/public/reports", report())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aSuperiorsAssignmentIsRepliedToBeforeItCloses() {
        String lead = Ids.next().toString();
        Map<String, Object> assignment = members(
                "id",
                lead,
                "channel",
                "SUPERIOR_ASSIGNMENT",
                "region",
                CoalYard.COUNTY,
                "place",
                "泽州县南村镇",
                "summary",
                "督察转办：铸造企业无组织排放",
                "sender",
                members("name", "山西省生态环境厅", "number", "晋环函〔2023〕77号", "replyBy", "2023-09-20"));
        bureau.create("duty", "/leads", assignment);
        assertThat(bureau.create("duty", "/leads", assignment).text("/id")).isEqualTo(lead);
        bureau.tryToCreate(
                        "duty",
                        "/leads",
                        members(
                                assignment,
                                "sender",
                                members("name", "生态环境部", "number", "1号", "replyBy", "2023-09-20")))
                .refusedAs("already-exists");
        bureau.tryToCreate(
                        "duty", "/leads", members(assignment, "id", Ids.next().toString(), "channel", "PATROL"))
                .refusedAs("not-with-this-channel");

        bureau.does("duty", "/leads/" + lead, "triage", transferTo("泽州县工业和信息化局"));
        bureau.does("duty", "/leads/" + lead, "transfer-receipt", members("number", "收1号", "receivedOn", DAY));
        assertThat(bureau.stepsOf("duty", lead)).containsExactly("回复来文单位");
        bureau.tries("duty", "/leads/" + lead, "reply", reply("2023-09-03")).refusedAs("answer-before-conclusion");
        bureau.tries("duty", "/leads/" + lead, "reply", reply("2023-09-05")).refusedAs("in-the-future");
        bureau.tries("inspector-a", "/leads/" + lead, "reply", reply(DAY)).refusedAs("forbidden");
        bureau.does("duty", "/leads/" + lead, "reply", reply(DAY));

        Answer closed = bureau.get("duty", "/leads/" + lead);
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/sender/replyText")).isEqualTo("已移送，回执附后");
    }

    @Test
    void whateverHappensTheExitsAndTheOpenOnesAreAllLeads() {
        Answer before = sums();
        String merged = patrol();
        String handedOn = patrol();
        String open = patrol();
        bureau.does(
                "duty",
                "/leads/" + merged,
                "triage",
                members("outcome", "DUPLICATE", "reason", "同一事", "duplicateOf", open));
        bureau.does("duty", "/leads/" + handedOn, "triage", transferTo("泽州县水务局"));
        Answer during = sums();
        bureau.does("duty", "/leads/" + handedOn, "transfer-receipt", members("number", "收2号", "receivedOn", DAY));
        Answer after = sums();

        assertThat(count(after, "/leads") - count(before, "/leads")).isEqualTo(3);
        assertThat(count(during, "/open") - count(before, "/open")).isEqualTo(2);
        assertThat(count(after, "/open") - count(before, "/open")).isEqualTo(1);
        assertThat(count(after, "/exits/MERGED") - count(before, "/exits/MERGED"))
                .isEqualTo(1);
        assertThat(count(after, "/exits/TRANSFERRED") - count(before, "/exits/TRANSFERRED"))
                .isEqualTo(1);
        assertThat(after.body()
                                .get("exits")
                                .valueStream()
                                .mapToLong(n -> n.asLong())
                                .sum()
                        + count(after, "/open"))
                .isEqualTo(count(after, "/leads"));
        bureau.tryToGet("duty", "/leads/sums?from=2023-09-05&to=2023-09-04").refusedAs("dates-out-of-order");
        bureau.tryToGet("clerk", "/leads/sums?from=2023-09-04&to=2023-09-04").refusedAs("forbidden");
    }

    private Answer asked(String code) {
        return bureau.citizenSends(HOME, "/public/report-status", members("code", code));
    }

    private void refused(String code, Map<String, Object> report) {
        bureau.citizenSends("203.0.113.8", "/public/reports", report).refusedAs(code);
    }

    private String patrol() {
        return bureau.create(
                        "duty",
                        "/leads",
                        members(
                                "channel",
                                "NIGHT_PATROL",
                                "region",
                                CoalYard.COUNTY,
                                "place",
                                "巴公镇",
                                "summary",
                                "夜间扬尘"))
                .text("/id");
    }

    private Answer sums() {
        return bureau.get("duty", "/leads/sums?from=" + DAY + "&to=" + DAY);
    }

    private static long count(Answer sums, String pointer) {
        return sums.body().at(pointer).asLong();
    }

    private String newest() {
        return bureau.list("duty", "/leads?limit=1").get(0).get("id").asString();
    }

    private String due(String lead, String code) {
        return bureau.list("duty", "/deadlines?subject=" + lead).stream()
                .filter(deadline -> deadline.get("code").asString().equals(code))
                .map(deadline -> deadline.get("dueOn").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> report(Object... changes) {
        return members(
                members(
                        "id",
                        Ids.next().toString(),
                        "region",
                        CoalYard.COUNTY,
                        "place",
                        "泽州县巴公镇夜市",
                        "summary",
                        "烧烤油烟直排，开窗即呛",
                        "rewardWanted",
                        false),
                changes);
    }

    private static Map<String, Object> transferTo(String authority) {
        return members("outcome", "TRANSFERRED", "reason", "属其职责", "transferredTo", authority);
    }

    private static Map<String, Object> reply(String on) {
        return members("repliedOn", on, "number", "晋市环函〔2023〕12号", "text", "已移送，回执附后");
    }
}
