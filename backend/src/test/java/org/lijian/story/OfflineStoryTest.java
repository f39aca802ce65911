package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An inspector stands in the coal yard without a network; what they filed comes in later, in pieces, twice, late and out of order. */
@StoryTest
class OfflineStoryTest {
    /** Wednesday. */
    private static final String DAY = "2023-08-16";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private Phone phone;

    @BeforeEach
    void somebodyIsSentWithAPhone() {
        yard = new CoalYard(bureau).assigned(DAY);
        phone = new Phone("inspector-a");
    }

    @Test
    void aVisitFiledInOneBatchIsDoneAsSoonAsItsPhotographHasCome() {
        List<Map<String, Object>> visit = visit();

        List<JsonNode> answers = phone.sends(visit);

        assertThat(outcomes(answers)).containsExactly("DONE", "HELD", "HELD", "HELD");
        assertThat(answers.get(1).at("/reason").asString()).isEqualTo("WAITS_FOR_BYTES");
        assertThat(answers.get(2).at("/reason").asString()).isEqualTo("WAITS_FOR_PARENT");
        assertThat(answers.get(1).at("/next").asString()).contains("上传");
        yard.uploads();
        assertThat(inspection().text("/status")).isEqualTo("CONCLUDED");
        assertThat(outcomes(phone.sends(visit))).containsOnly("ALREADY_DONE");
        assertThat(bureau.list("inspector-a", "/evidence?subject=" + yard.inspection))
                .hasSize(1);
    }

    @Test
    void theOrderInWhichItComesDoesNotMatter() {
        List<Map<String, Object>> visit = visit();
        Collections.reverse(visit);
        for (Map<String, Object> command : visit.subList(0, 3)) {
            assertThat(outcomes(phone.sends(List.of(command)))).containsExactly("HELD");
        }
        assertThat(outcomes(phone.sends(visit.subList(3, 4)))).containsExactly("DONE");

        yard.uploads();

        assertThat(inspection().text("/outcome")).isEqualTo("CASE");
    }

    @Test
    void aPoisonedCommandSpoilsNoneOfTheOthers() {
        List<Map<String, Object>> batch = List.of(
                reading(0),
                command("ERASE_EVERYTHING", yard.inspection, null, members("all", true)),
                members(reading(0), "id", "00000000-0000-4000-8000-000000000001"),
                command("REGISTER_LEAD", null, null, members("channel", "PATROL", "unheardOf", 1)),
                command("REGISTER_LEAD", null, null, lead()));

        List<JsonNode> answers = phone.sends(batch);

        assertThat(outcomes(answers)).containsExactly("DONE", "REFUSED", "REFUSED", "REFUSED", "DONE");
        assertThat(answers.get(1).at("/kept").asBoolean()).isFalse();
        assertThat(answers.get(3).at("/kept").asBoolean()).isTrue();
        assertThat(answers.get(3).at("/detail").asString()).contains("/unheardOf");
    }

    @Test
    void anotherCommandUnderTheSameIdIsRefusedAndTheFirstStays() {
        Map<String, Object> first = command("REGISTER_LEAD", null, null, lead());
        assertThat(outcomes(phone.sends(List.of(first)))).containsExactly("DONE");

        JsonNode answer = phone.sends(List.of(members(first, "body", members(lead(), "summary", "另一件事"))))
                .get(0);

        assertThat(answer.at("/code").asString()).isEqualTo("command-id-reused");
        assertThat(answer.at("/kept").asBoolean()).isFalse();
        assertThat(outcomes(phone.sends(List.of(first)))).containsExactly("ALREADY_DONE");
    }

    @Test
    void whatWasChangedMeanwhileIsSettledByASupervisorWhoSeesBothVersions() {
        bureau.does("inspector-b", "/inspections/" + yard.inspection, "readings", readingOf("80"));
        Map<String, Object> late = reading(0);

        JsonNode answer = phone.sends(List.of(late)).get(0);

        assertThat(answer.at("/reason").asString()).isEqualTo("CHANGED_MEANWHILE");
        String held = "/held-commands/" + late.get("id");
        bureau.tryToGet("supervisor-2", held).refusedAs("not-found");
        bureau.tryToGet("inspector-a", held).refusedAs("forbidden");
        Answer both = bureau.get("supervisor", held);
        assertThat(both.text("/offered/value")).isEqualTo("356.5");
        assertThat(both.text("/stored/readings/0/value")).startsWith("80");
        bureau.tries("supervisor", held, "settlement", members("settlement", "APPLY", "reason", " "))
                .refusedAs("invalid");
        Answer settled =
                bureau.does("supervisor", held, "settlement", members("settlement", "APPLY", "reason", "两次读数均应记录"));
        assertThat(settled.text("/command/status")).isEqualTo("DONE");
        assertThat(inspection().body().at("/readings")).hasSize(2);
        bureau.tries("supervisor", held, "settlement", members("settlement", "SET_ASIDE", "reason", "重复"))
                .refusedAs("command-not-held");
        assertThat(outcomes(phone.sends(List.of(late)))).containsExactly("ALREADY_DONE");
    }

    @Test
    void whatComesAfterTheEndIsKeptAndNoRuleIsBentForIt() {
        phone.sends(visit());
        yard.uploads();
        long version = inspection().body().at("/version").asLong();
        Map<String, Object> late = reading(version);

        JsonNode answer = phone.sends(List.of(late)).get(0);

        assertThat(answer.at("/reason").asString()).isEqualTo("AT_ANOTHER_STEP");
        assertThat(answer.at("/code").asString()).isEqualTo("not-at-this-step");
        String held = "/held-commands/" + late.get("id");
        bureau.tries("supervisor", held, "settlement", members("settlement", "APPLY", "reason", "补录"))
                .refusedAs("not-at-this-step");
        bureau.does("supervisor", held, "settlement", members("settlement", "SET_ASIDE", "reason", "已办结，另行说明"));
        answer = phone.sends(List.of(late)).get(0);
        assertThat(answer.at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.at("/next").asString()).isEqualTo("已办结，另行说明");
    }

    @Test
    void whoHasMovedAwayLosesNothing() {
        Phone other = new Phone("inspector-c");
        JsonNode moved = other.sends(List.of(reading(0))).get(0);
        assertThat(moved.at("/reason").asString()).isEqualTo("OUT_OF_AREA");
        JsonNode nowhere = other.sends(
                        List.of(members(reading(0), "target", Ids.next().toString())))
                .get(0);
        assertThat(nowhere.at("/reason").asString()).isEqualTo("WAITS_FOR_PARENT");
    }

    @Test
    void whoWasSentElsewhereLosesNothingAndDoesNothingMore() {
        String visit = "/inspections/" + yard.inspection;
        bureau.tries("inspector-b", visit, "replacements", replacement("inspector-a", "inspector-e"))
                .refusedAs("forbidden");
        bureau.tries("supervisor-2", visit, "replacements", replacement("inspector-a", "inspector-e"))
                .refusedAs("not-found");
        bureau.tries("duty", visit, "replacements", replacement("inspector-e", "inspector-c"))
                .refusedAs("inspector-not-sent");
        bureau.tries("duty", visit, "replacements", replacement("inspector-a", "inspector-b"))
                .refusedAs("inspector-sent-already");
        bureau.tries("duty", visit, "replacements", replacement("inspector-a", "inspector-c"))
                .refusedAs("inspector-outside-region");
        bureau.tries("duty", visit, "replacements", replacement("inspector-a", "inspector-expired"))
                .refusedAs("G1-two-certified-officers");

        bureau.does("duty", visit, "replacements", replacement("inspector-a", "inspector-e"));

        assertThat(tasksOf("inspector-a")).doesNotContain(yard.inspection);
        assertThat(tasksOf("inspector-e")).contains(yard.inspection);
        JsonNode answer = phone.sends(List.of(reading(1))).get(0);
        assertThat(answer.at("/reason").asString()).isEqualTo("NOT_ASSIGNED");
        assertThat(inspection().body().at("/readings")).isEmpty();
    }

    private Map<String, Object> replacement(String leaving, String joining) {
        return members("leaving", bureau.officer(leaving), "joining", bureau.officer(joining), "reason", "另有任务");
    }

    private List<String> tasksOf(String login) {
        return bureau.list(login, "/tasks?filter=mine&limit=100").stream()
                .map(task -> task.get("subjectId").asString())
                .toList();
    }

    @Test
    void onlyTheOfficerSendsTheirOutboxFromADeviceEnrolledForThem() {
        phone.tries(members(phone.batch(List.of()), "officer", bureau.officer("inspector-b")), phone.key)
                .refusedAs("outbox-of-another-officer");
        phone.tries(phone.batch(List.of()), "guessed").refusedAs("device-unknown");
        phone.tries(members(phone.batch(List.of()), "device", Ids.next().toString()), phone.key)
                .refusedAs("device-unknown");
        Answer stranger = bureau.tryToCreate(
                "inspector-b",
                "/sync-batches",
                members(phone.batch(List.of()), "officer", bureau.officer("inspector-b")),
                Map.of("Device-Key", phone.key));
        stranger.refusedAs("device-unknown");

        String code = phone.code("inspector-b");
        Map<String, Object> enrolment = members("id", phone.id, "code", code, "appVersion", "1.4.0");
        bureau.tryToCreate("inspector-a", "/devices", enrolment).refusedAs("device-code-not-valid");
        bureau.tryToCreate("inspector-b", "/devices", enrolment).refusedAs("device-unknown");
        Answer joined = bureau.tryToCreate("inspector-b", "/devices", enrolment, Map.of("Device-Key", phone.key));
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.body().has("key")).isFalse();
        bureau.tryToCreate("inspector-b", "/devices", enrolment, Map.of("Device-Key", phone.key))
                .refusedAs("device-code-not-valid");
        bureau.tryToCreate("inspector-a", "/device-enrolments", members("officer", phone.id, "deviceName", "x"))
                .refusedAs("forbidden");
    }

    @Test
    void whatALockedDeviceStillHoldsIsKeptForASupervisor() {
        bureau.does("supervisor", "/devices/" + phone.id, "lock", members("reason", "遗失"));
        Map<String, Object> found = command("REGISTER_LEAD", null, null, lead());

        Answer answer = phone.tries(phone.batch(List.of(found)), phone.key);

        assertThat(answer.body().at("/deviceLocked").asBoolean()).isTrue();
        assertThat(answer.text("/answers/0/reason")).isEqualTo("DEVICE_LOCKED");
        String held = "/held-commands/" + found.get("id");
        Answer settled =
                bureau.does("supervisor", held, "settlement", members("settlement", "APPLY", "reason", "设备已找回，内容属实"));
        assertThat(bureau.get("duty", "/leads/" + settled.text("/resultId")).text("/summary"))
                .isEqualTo("离线登记");
        bureau.tries("supervisor", "/devices/" + phone.id, "lock", members("reason", "再次"))
                .refusedAs("not-at-this-step");
    }

    @Test
    void whatAnOldAppSentIsKept() {
        Map<String, Object> batch =
                members(phone.batch(List.of(command("REGISTER_LEAD", null, null, lead()))), "appVersion", "1.1.9");

        assertThat(phone.tries(batch, phone.key).text("/answers/0/reason")).isEqualTo("APP_TOO_OLD");
    }

    @Test
    void aBatchThatIsTooLongIsRefusedWholeAndNothingOfItKept() {
        List<Map<String, Object>> many = IntStream.range(0, 501)
                .mapToObj(i -> command("REGISTER_LEAD", null, null, lead()))
                .toList();

        phone.tries(phone.batch(many), phone.key).refusedAs("batch-too-long");

        bureau.tryToGet("supervisor", "/held-commands/" + many.get(0).get("id")).refusedAs("not-found");
    }

    @Test
    void theDeskKnowsWhatHasNotComeYet() {
        Map<String, Object> batch = members(
                phone.batch(List.of(members(reading(0), "target", Ids.next().toString()))),
                "pending",
                7,
                "oldestPendingAt",
                "2023-08-14T01:00:00Z");
        phone.tries(batch, phone.key);

        JsonNode mine = bureau.list("supervisor", "/unsynced-work?limit=100").stream()
                .filter(work -> work.get("officer").asString().equals(bureau.officer("inspector-a")))
                .findFirst()
                .orElseThrow();
        assertThat(mine.get("onDevices").asInt()).isGreaterThanOrEqualTo(7);
        assertThat(mine.get("held").asInt()).isPositive();
        assertThat(mine.get("oldestOnDeviceAt").asString()).isEqualTo("2023-08-14T01:00:00Z");
        assertThat(bureau.list("supervisor-2", "/unsynced-work"))
                .noneMatch(work -> work.get("officer").asString().equals(bureau.officer("inspector-a")));
    }

    /** Five hundred records, most of them wrong somewhere, meet the same rule by the same name on either way. */
    @Test
    void offlineAndOnlineAreOneSetOfRules() {
        Random chance = new Random(20_230_816);
        for (int batch = 0; batch < 5; batch++) {
            List<Map<String, Object>> offline = new ArrayList<>();
            List<String> online = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                boolean evidence = chance.nextBoolean();
                Map<String, Object> body = spoilt(
                        evidence
                                ? members(
                                        yard.photographOf(DAY), "id", Ids.next().toString())
                                : lead(),
                        chance);
                Map<String, Object> twin = new LinkedHashMap<>(body);
                if (twin.containsKey("id")) {
                    twin.put("id", Ids.next().toString());
                }
                online.add(code(bureau.tryToCreate("inspector-a", evidence ? "/evidence" : "/leads", twin)
                        .body()));
                offline.add(command(evidence ? "REGISTER_EVIDENCE" : "REGISTER_LEAD", null, null, body));
            }
            assertThat(phone.sends(offline).stream().map(OfflineStoryTest::code))
                    .containsExactlyElementsOf(online);
            assertThat(online).contains("", "invalid");
        }
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asString("");
    }

    /** The same, with one member left out, emptied or absurd; now and then nothing is wrong with it. */
    private static Map<String, Object> spoilt(Map<String, Object> whole, Random chance) {
        Map<String, Object> body = new LinkedHashMap<>(whole);
        if (chance.nextInt(5) == 0) {
            return body;
        }
        List<String> names =
                body.keySet().stream().filter(name -> !name.equals("id")).toList();
        String name = names.get(chance.nextInt(names.size()));
        switch (chance.nextInt(4)) {
            case 0 -> body.remove(name);
            case 1 -> body.put(name, "");
            case 2 -> body.put(name, 17);
            default -> body.put(name, "x".repeat(chance.nextInt(12_000)));
        }
        return body;
    }

    private List<Map<String, Object>> visit() {
        Map<String, Object> photograph = command("REGISTER_EVIDENCE", null, null, yard.photographOf(DAY));
        Map<String, Object> checklist =
                members(command("ANSWER_CHECKLIST", yard.inspection, null, yard.answers()), "expectedVersion", 0);
        Map<String, Object> signed =
                command("SIGN_SITE_RECORD", yard.inspection, checklist.get("id"), yard.siteRecordOf(DAY));
        Map<String, Object> concluded = command(
                "CONCLUDE_INSPECTION",
                yard.inspection,
                signed.get("id"),
                members("outcome", "CASE", "reason", "涉嫌违反大气污染防治法第七十二条"));
        return new ArrayList<>(List.of(photograph, checklist, signed, concluded));
    }

    private Map<String, Object> reading(long version) {
        return members(command("ADD_READING", yard.inspection, null, readingOf("356.5")), "expectedVersion", version);
    }

    private static Map<String, Object> readingOf(String value) {
        return members(
                "id", Ids.next().toString(),
                "quantity", "PM10",
                "value", value,
                "unit", "µg/m³",
                "instrument", "粉尘仪 LD-5C 0917",
                "calibratedUntil", "2023-12-31",
                "takenAt", "2023-08-16T01:20:00Z");
    }

    private Map<String, Object> lead() {
        return members(
                "id", Ids.next().toString(),
                "channel", "PATROL",
                "region", "140525",
                "place", "泽州县境内",
                "summary", "离线登记",
                "receivedOn", DAY);
    }

    private static Map<String, Object> command(
            String kind, @Nullable String target, @Nullable Object after, Map<String, Object> body) {
        Map<String, Object> command =
                members("id", Ids.next().toString(), "kind", kind, "madeAt", "2023-08-16T01:30:00Z", "body", body);
        if (target != null) {
            command.put("target", target);
        }
        if (after != null) {
            command.put("after", after);
        }
        return command;
    }

    private Answer inspection() {
        return bureau.get("inspector-a", "/inspections/" + yard.inspection);
    }

    private static List<String> outcomes(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.get("outcome").asString()).toList();
    }

    /** A phone enrolled for one officer. */
    private final class Phone {
        private final String login;
        private final String id = Ids.next().toString();
        private final String key;

        Phone(String login) {
            this.login = login;
            this.key = bureau.create(login, "/devices", members("id", id, "code", code(login), "appVersion", "1.4.0"))
                    .text("/key");
        }

        String code(String officer) {
            return bureau.create(
                            "admin",
                            "/device-enrolments",
                            members("officer", bureau.officer(officer), "deviceName", "执法终端 " + officer))
                    .text("/code");
        }

        Map<String, Object> batch(List<Map<String, Object>> commands) {
            return members("device", id, "officer", bureau.officer(login), "appVersion", "1.4.0", "commands", commands);
        }

        List<JsonNode> sends(List<Map<String, Object>> commands) {
            Answer answer = tries(batch(commands), key);
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            return answer.body().get("answers").valueStream().toList();
        }

        Answer tries(Map<String, Object> batch, String key) {
            return bureau.tryToCreate(login, "/sync-batches", batch, Map.of("Device-Key", key));
        }
    }
}
