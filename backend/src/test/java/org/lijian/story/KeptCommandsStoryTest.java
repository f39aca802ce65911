package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What becomes of what an officer filed from the field, after it was answered. */
@StoryTest
class KeptCommandsStoryTest {
    /** Thursday. */
    private static final String DAY = "2023-08-17";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    private CoalYard yard;

    @BeforeEach
    void somebodyIsSent() {
        yard = new CoalYard(bureau).assigned(DAY);
    }

    @Test
    void whatIsRefusedOnlyWhenItsParentHasComeIsToldToItsOfficerAndStandsOnTheDesk() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-a");
        Map<String, Object> parent = reading(0, "356.5", "2023-08-17T01:20:00Z");
        Map<String, Object> child = reading(null, "-1", "2023-08-17T01:25:00Z");
        child.put("after", parent.get("id"));
        assertThat(phone.sends(child).at("/reason").asString()).isEqualTo("WAITS_FOR_PARENT");
        assertThat(mine("inspector-a", child).at("/status").asString()).isEqualTo("HELD");

        assertThat(phone.sends(parent).at("/outcome").asString()).isEqualTo("DONE");

        JsonNode told = mine("inspector-a", child);
        assertThat(told.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(told.at("/answer/code").asString()).isEqualTo("reading-negative");
        assertThat(told.at("/answer/next").asString()).contains("更正");
        assertThat(bureau.list("inspector-a", "/sync-commands?status=DONE&limit=100"))
                .anyMatch(done -> done.at("/answer/id").asString().equals(parent.get("id")));
        assertThat(bureau.list("inspector-b", "/sync-commands?limit=100"))
                .noneMatch(other -> other.at("/answer/id").asString().equals(child.get("id")));
        bureau.tryToGet("supervisor", "/sync-commands").refusedAs("forbidden");
        assertThat(bureau.list("supervisor", "/held-commands?limit=100"))
                .anyMatch(open -> open.get("id").asString().equals(child.get("id")));
        assertThat(unsynced("inspector-a").get("refused").asInt()).isPositive();

        settle(child, "SET_ASIDE", "读数有误，已另行记录");

        assertThat(mine("inspector-a", child).at("/answer/next").asString()).isEqualTo("读数有误，已另行记录");
        assertThat(bureau.list("supervisor", "/held-commands?limit=100"))
                .noneMatch(open -> open.get("id").asString().equals(child.get("id")));
    }

    @Test
    void whatWaitsForAColleaguesPhotographIsDoneWhenTheColleagueHandsItIn() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-b");
        bureau.create("inspector-a", "/evidence", yard.photographOf(DAY));
        Map<String, Object> checklist = command("ANSWER_CHECKLIST", yard.inspection, yard.answers());
        checklist.put("expectedVersion", 0);
        assertThat(phone.sends(checklist).at("/reason").asString()).isEqualTo("WAITS_FOR_BYTES");

        yard.uploads();

        assertThat(bureau.list("inspector-b", "/sync-commands?status=DONE&limit=100"))
                .anyMatch(done -> done.at("/answer/id").asString().equals(checklist.get("id")));
    }

    @Test
    void whatWaitsForSomethingThatASupervisorAppliesIsDoneWithIt() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-a");
        bureau.puts("inspector-a", "/inspections/" + yard.inspection, "checklist", notApplicable());
        Map<String, Object> parent = reading(0, "356.5", "2023-08-17T01:20:00Z");
        Map<String, Object> child = reading(null, "402.0", "2023-08-17T01:25:00Z");
        child.put("after", parent.get("id"));
        assertThat(phone.sends(parent).at("/reason").asString()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(phone.sends(child).at("/reason").asString()).isEqualTo("WAITS_FOR_PARENT");

        settle(parent, "APPLY", "核对无误");

        assertThat(bureau.get("inspector-a", "/inspections/" + yard.inspection)
                        .body()
                        .at("/readings"))
                .hasSize(2);
    }

    @Test
    void whatIsTriedAgainInVainStaysAsItWas() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-a");
        Map<String, Object> waiting = reading(null, "402.0", "2023-08-17T01:25:00Z");
        waiting.put("after", Ids.next().toString());
        phone.sends(waiting);
        String held = "/held-commands/" + waiting.get("id");
        long before = bureau.get("supervisor", held).body().at("/version").asLong();

        phone.sends(waiting);

        assertThat(bureau.get("supervisor", held).body().at("/version").asLong())
                .isEqualTo(before);
    }

    @Test
    void whatAClockThatIsAheadSaysIsKeptForASupervisor() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-a");
        Map<String, Object> lead = lead();
        lead.put("receivedOn", "2023-08-19");

        JsonNode answer = phone.sends(command("REGISTER_LEAD", null, lead));

        assertThat(answer.at("/outcome").asString()).isEqualTo("HELD");
        assertThat(answer.at("/reason").asString()).isEqualTo("CLOCK_AHEAD");
    }

    @Test
    void whatIsDoneToSomethingElsewhereIsOnTheDeskOfWhereThatLies() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-c");
        Map<String, Object> reading = reading(0, "356.5", "2023-08-17T01:20:00Z");

        assertThat(phone.sends(reading).at("/reason").asString()).isEqualTo("OUT_OF_AREA");

        String held = "/held-commands/" + reading.get("id");
        assertThat(bureau.get("supervisor", held).body().at("/stored/id").asString())
                .isEqualTo(yard.inspection);
        bureau.tryToGet("supervisor-2", held).refusedAs("not-found");
        bureau.tries("supervisor", held, "settlement", members("settlement", "APPLY", "reason", "当时由其检查"))
                .refusedAs("only-assigned-inspectors");
    }

    @Test
    void whoReportedIsSealedInWhatAPhoneFiledAndShownToNobody() {
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-a");
        Map<String, Object> lead = lead();
        lead.put("informant", members("name", "周某某举报人", "phone", "13903560001", "answerWanted", true));
        lead.put("channel", "HOTLINE_12345");
        lead.put("receivedOn", "2023-08-19");
        Map<String, Object> command = command("REGISTER_LEAD", null, lead);
        JsonNode answer = phone.sends(command);
        assertThat(answer.at("/reason").asString()).as("%s", answer).isEqualTo("CLOCK_AHEAD");
        assertThat(keptBody(command)).contains("离线登记").doesNotContain("周某某举报人", "13903560001");
        Answer held = bureau.get("supervisor", "/held-commands/" + command.get("id"));
        assertThat(held.body().at("/offered/summary").asString()).isEqualTo("离线登记");
        assertThat(held.body().at("/offered").has("informant")).isFalse();

        bureau.on("2023-08-21");
        Answer settled = settle(command, "APPLY", "时钟偏快，内容属实");

        assertThat(bureau.get("duty", "/leads/" + settled.text("/resultId"))
                        .body()
                        .at("/informant")
                        .isMissingNode())
                .isFalse();
        assertThat(phone.sends(command).at("/outcome").asString()).isEqualTo("ALREADY_DONE");
    }

    private Answer settle(Map<String, Object> command, String settlement, String reason) {
        return bureau.does(
                "supervisor",
                "/held-commands/" + command.get("id"),
                "settlement",
                members("settlement", settlement, "reason", reason));
    }

    private JsonNode mine(String login, Map<String, Object> command) {
        return bureau.list(login, "/sync-commands?limit=100").stream()
                .filter(own -> own.at("/answer/id").asString().equals(command.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode unsynced(String login) {
        return bureau.list("supervisor", "/unsynced-work?limit=100").stream()
                .filter(work -> work.get("officer").asString().equals(bureau.officer(login)))
                .findFirst()
                .orElseThrow();
    }

    private String keptBody(Map<String, Object> command) {
        return new String(
                database.sql("select cast(body as binary) from kept_command where id = unhex(replace(?, '-', ''))")
                        .param(command.get("id"))
                        .query(byte[].class)
                        .single(),
                StandardCharsets.UTF_8);
    }

    private Map<String, Object> notApplicable() {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode item :
                bureau.get("inspector-a", "/checklists/DUST-YARD").body().get("items")) {
            answers.add(
                    members("item", item.get("code").asString(), "result", "NOT_APPLICABLE", "evidence", List.of()));
        }
        return members("answers", answers);
    }

    private Map<String, Object> reading(@Nullable Integer version, String value, String takenAt) {
        Map<String, Object> command = command(
                "ADD_READING",
                yard.inspection,
                members(
                        "id", Ids.next().toString(),
                        "quantity", "PM10",
                        "value", value,
                        "unit", "µg/m³",
                        "instrument", "粉尘仪 LD-5C 0917",
                        "calibratedUntil", "2023-12-31",
                        "takenAt", takenAt));
        if (version != null) {
            command.put("expectedVersion", version);
        }
        return command;
    }

    private static Map<String, Object> lead() {
        return members(
                "id", Ids.next().toString(),
                "channel", "PATROL",
                "region", "140525",
                "place", "泽州县境内",
                "summary", "离线登记",
                "receivedOn", DAY);
    }

    private static Map<String, Object> command(String kind, @Nullable String target, Map<String, Object> body) {
        Map<String, Object> command =
                members("id", Ids.next().toString(), "kind", kind, "madeAt", "2023-08-17T01:30:00Z", "body", body);
        if (target != null) {
            command.put("target", target);
        }
        return command;
    }
}
