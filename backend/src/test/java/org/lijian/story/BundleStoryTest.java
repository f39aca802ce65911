package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.AccessTokens;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What an inspector's phone takes along, and learns of afterwards, page by page. */
@StoryTest
@TestPropertySource(properties = "lijian.story.database=bundle")
class BundleStoryTest {
    private static final String DAY = "2023-08-16"; // Wednesday
    private static final String COUNTY = "140525";
    private static final String OTHER_COUNTY = "140581";

    @Autowired
    Bureau bureau;

    @Autowired
    DemoOrganisation organisation;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private CoalYard yard;
    private Phone phone;

    @BeforeEach
    void somebodyIsSentWithAPhone() {
        yard = new CoalYard(bureau).assigned(DAY);
        phone = new Phone("inspector-a");
    }

    @Test
    void aPhoneTakesAlongTheWorkTheObjectsAndTheLaw() {
        phone.pulls(500);

        assertThat(phone.has("INSPECTION", yard.inspection).at("/status").asString())
                .isEqualTo("OPEN");
        assertThat(phone.kept("TASK"))
                .anyMatch(task -> task.at("/subjectId").asString().equals(yard.inspection));
        JsonNode object = phone.has(
                "OBJECT",
                phone.has("INSPECTION", yard.inspection).at("/objectId").asString());
        assertThat(object.at("/party/name").asString()).isNotBlank();
        assertThat(object.at("/history/0/kind").asString()).isEqualTo("INSPECTION");
        assertThat(phone.keys("LAW"))
                .anyMatch(path -> path.startsWith("checklists/"))
                .anyMatch(path -> path.startsWith("violations/"))
                .anyMatch(path -> path.startsWith("statutes/"))
                .anyMatch(path -> path.startsWith("limits/"))
                .anyMatch(path -> path.startsWith("documents/"))
                .anyMatch(path -> path.startsWith("calendar/"))
                .noneMatch(path -> path.startsWith("discretion/"));
        assertThat(phone.has("LAW", "checklists/dust-yard.yaml").isObject()).isTrue();
        assertThat(phone.has("LAW", "documents/correction-order.txt").asString())
                .startsWith("[(${bureau.authority})]\n");
        assertThat(phone.keys("OFFICER"))
                .containsExactlyInAnyOrderElementsOf(bureau.officers("inspector-a", "inspector-b"));
        assertThat(phone.has("OFFICER", bureau.officer("inspector-b"))
                        .at("/certificateNumber")
                        .asString())
                .isNotBlank();
        assertThat(phone.has("BUREAU", "bureau").at("/authority").asString()).isEqualTo("晋城市生态环境局");
        assertThat(phone.pulls(500)).isEmpty();
    }

    @Test
    void whatWasFoundAndOrderedIsKnownTheNextTime() {
        phone.pulls(500);
        String object = phone.has("INSPECTION", yard.inspection).at("/objectId").asString();
        bureau.photographs(yard.photograph, yard.inspection, Instant.parse("2023-08-16T01:10:00Z"), "原煤露天堆放");
        bureau.puts("inspector-a", "/inspections/" + yard.inspection, "checklist", yard.answers());
        bureau.does("inspector-a", "/inspections/" + yard.inspection, "site-record", yard.siteRecordOf(DAY));
        yard.concluded("CASE");

        List<JsonNode> changed = phone.pulls(500);

        assertThat(changed).anyMatch(item -> gone(item, "INSPECTION", yard.inspection));
        assertThat(phone.keys("INSPECTION")).doesNotContain(yard.inspection);
        JsonNode history = phone.has("OBJECT", object).at("/history");
        assertThat(history)
                .anyMatch(entry -> entry.at("/kind").asString().equals("VIOLATION")
                        && entry.at("/what").asString().equals(CoalYard.VIOLATION)
                        && entry.at("/id").asString().equals(yard.inspection));
        assertThat(phone.has("OBJECT", object).at("/pictures"))
                .anyMatch(picture -> picture.at("/id").asString().equals(yard.photograph));
    }

    @Test
    void nothingOfAnotherCountyIsTakenAlong() {
        String party = registeredParty();
        String elsewhere = registered(party, "duty", OTHER_COUNTY, "外县堆场");
        String here = registered(party, "duty", COUNTY, "本县堆场");

        phone.pulls(500);
        Phone theirs = new Phone("inspector-c");
        theirs.pulls(500);

        assertThat(phone.keys("OBJECT")).contains(here).doesNotContain(elsewhere);
        assertThat(phone.kept("OBJECT"))
                .allMatch(content -> content.at("/object/region").asString().equals(COUNTY));
        assertThat(theirs.keys("OBJECT")).contains(elsewhere).doesNotContain(here);
        assertThat(theirs.keys("INSPECTION")).doesNotContain(yard.inspection);
    }

    @Test
    void whatChangesWhileItIsReadIsNotLost() {
        String party = registeredParty();
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            objects.add(registered(party, "duty", COUNTY, "堆场" + i));
        }
        JsonNode page = phone.asks(2);
        while (!page.at("/items").valueStream().anyMatch(item -> is(item, "OBJECT", objects.get(1)))) {
            page = phone.asks(2);
        }
        rename(objects.get(0), "改名一");
        rename(objects.get(4), "改名二");
        String late = registered(party, "duty", COUNTY, "新堆场");

        phone.pulls(2);

        assertThat(phone.keys("OBJECT")).containsAll(objects).contains(late);
        assertThat(phone.has("OBJECT", objects.get(0)).at("/object/name").asString())
                .isEqualTo("改名一");
        assertThat(phone.has("OBJECT", objects.get(4)).at("/object/name").asString())
                .isEqualTo("改名二");
    }

    /** The transaction began, and its note was written, before the others'; it ends after a phone has read theirs. */
    @Test
    void aChangeThatIsCommittedLateComesInItsTurn() throws Exception {
        String object = registered(registeredParty(), "duty", COUNTY, "堆场");
        phone.pulls(500);
        CountDownLatch noted = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> slow = other.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("insert into bundle_change (subject_id) values (unhex(replace(?, '-', '')))", object);
            jdbc.update("update regulated_object set name = '迟到的改名' where id = unhex(replace(?, '-', ''))", object);
            noted.countDown();
            awaits(read);
        }));
        awaits(noted);
        String second = registered(registeredParty(), "duty", COUNTY, "后来的堆场");
        phone.pulls(500);
        assertThat(phone.keys("OBJECT")).contains(second);
        read.countDown();
        slow.get();
        other.shutdown();

        phone.pulls(500);

        assertThat(phone.has("OBJECT", object).at("/object/name").asString()).isEqualTo("迟到的改名");
    }

    @Test
    void workThatIsTakenAwayIsForgotten() {
        phone.pulls(500);
        Phone others = new Phone("inspector-e");
        others.pulls(500);
        assertThat(others.keys("INSPECTION")).doesNotContain(yard.inspection);

        bureau.does(
                "duty",
                "/inspections/" + yard.inspection,
                "replacements",
                members(
                        "leaving", bureau.officer("inspector-a"),
                        "joining", bureau.officer("inspector-e"),
                        "reason", "另有任务"));

        assertThat(phone.pulls(500)).anyMatch(item -> gone(item, "INSPECTION", yard.inspection));
        assertThat(phone.kept("TASK"))
                .noneMatch(task -> task.at("/subjectId").asString().equals(yard.inspection));
        others.pulls(500);
        assertThat(others.keys("INSPECTION")).contains(yard.inspection);
        assertThat(others.kept("TASK"))
                .anyMatch(task -> task.at("/subjectId").asString().equals(yard.inspection));
    }

    @Test
    void whoMovesToAnotherCountyForgetsTheFormerAndLearnsTheNew() {
        String party = registeredParty();
        String former = registered(party, "duty", COUNTY, "本县堆场");
        String next = registered(party, "duty", OTHER_COUNTY, "外县堆场");
        phone.pulls(500);
        assertThat(phone.keys("OBJECT")).contains(former);

        phone.area = OTHER_COUNTY;
        List<JsonNode> changed = phone.pulls(500);

        assertThat(gone(changed.get(0), "AREA", COUNTY)).isTrue();
        assertThat(phone.keys("OBJECT")).contains(next).doesNotContain(former);
        phone.area = COUNTY;
        phone.pulls(500);
        assertThat(phone.keys("OBJECT")).contains(former).doesNotContain(next);
    }

    @Test
    void onlyAPhoneInUseByTheOfficerIsTold() {
        phone.asks(1);
        phone.refused(phone.since, "guessed", "inspector-a").refusedAs("device-unknown");
        phone.refused(phone.since, phone.key, "inspector-b").refusedAs("device-unknown");
        bureau.tryToGet("duty", "/field-bundle?device=" + phone.id).refusedAs("forbidden");
        Phone anothers = new Phone("inspector-b");
        anothers.refused(phone.since, anothers.key, "inspector-b").refusedAs("bundle-of-another-officer");
        phone.refused("nonsense", phone.key, "inspector-a").refusedAs("malformed");
        bureau.tryToGet("inspector-a", phone.at(null) + "&limit=501", Map.of("Device-Key", phone.key))
                .refusedAs("invalid");

        bureau.does("supervisor", "/devices/" + phone.id, "lock", members("reason", "遗失"));

        phone.refused(phone.since, phone.key, "inspector-a").refusedAs("device-locked");
    }

    @Test
    void aPlaceThatIsTooOldBeginsAgain() {
        phone.pulls(500);
        String old = phone.since;
        bureau.on("2023-11-14");
        assertThat(phone.refused(old, phone.key, "inspector-a").status()).isEqualTo(200);
        bureau.on("2023-11-15");
        Answer refused = phone.refused(old, phone.key, "inspector-a");
        assertThat(refused.status()).isEqualTo(410);
        refused.refusedAs("bundle-too-old");

        String beyond = new String(Base64.getUrlDecoder().decode(phone.since), StandardCharsets.US_ASCII)
                .replaceFirst("^([^.]+\\.\\d+\\.)\\d+\\.", "$1" + Long.MAX_VALUE + ".");
        phone.refused(encoded(beyond.replaceFirst("\\d+$", "1700013600")), phone.key, "inspector-a")
                .refusedAs("bundle-too-old");
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String registeredParty() {
        return bureau.create(
                        "duty",
                        "/parties",
                        members(
                                "id", Ids.next().toString(),
                                "kind", "PERSON",
                                "name", "牛二",
                                "address", "泽州县",
                                "region", COUNTY))
                .text("/id");
    }

    private String registered(String party, String login, String region, String name) {
        return bureau.create(
                        login,
                        "/regulated-objects",
                        members(
                                "id",
                                Ids.next().toString(),
                                "partyId",
                                party,
                                "kind",
                                "MATERIAL_YARD",
                                "name",
                                name,
                                "address",
                                "某处",
                                "region",
                                region))
                .text("/id");
    }

    private void rename(String object, String name) {
        bureau.puts("duty", "/regulated-objects/" + object, "", members("name", name, "address", "某处", "reason", "更正"));
    }

    private static boolean is(JsonNode item, String kind, String key) {
        return item.at("/kind").asString().equals(kind)
                && item.at("/key").asString().equals(key);
    }

    private static boolean gone(JsonNode item, String kind, String key) {
        return is(item, kind, key) && item.at("/gone").asBoolean();
    }

    /** A phone that keeps what it is told as the contract says. */
    private final class Phone {
        private final String login;
        private final String id = Ids.next().toString();
        private final String key;
        private final Map<String, JsonNode> kept = new LinkedHashMap<>();
        private @Nullable String since;
        private String area = COUNTY;

        Phone(String login) {
            this.login = login;
            String code = bureau.create(
                            "admin",
                            "/device-enrolments",
                            members("officer", bureau.officer(login), "deviceName", "执法终端 " + login))
                    .text("/code");
            this.key = bureau.create(login, "/devices", members("id", id, "code", code, "appVersion", "1.4.0"))
                    .text("/key");
        }

        String at(@Nullable String since) {
            return "/field-bundle?device=" + id + (since == null ? "" : "&since=" + since);
        }

        Answer refused(@Nullable String since, String key, String login) {
            return bureau.tryToGet(login, at(since), Map.of("Device-Key", key));
        }

        JsonNode asks(int limit) {
            Answer answer = bureau.tryToGet(
                    at(since) + "&limit=" + limit, Map.of("Device-Key", key, HttpHeaders.AUTHORIZATION, bearer()));
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            JsonNode page = answer.body();
            for (JsonNode item : page.get("items")) {
                String name =
                        item.at("/kind").asString() + " " + item.at("/key").asString();
                if (item.at("/kind").asString().equals("AREA")) {
                    String region = item.at("/key").asString();
                    kept.values()
                            .removeIf(content ->
                                    content.at("/object/region").asString("").equals(region));
                } else if (item.at("/gone").asBoolean()) {
                    kept.remove(name);
                } else {
                    kept.put(name, item.get("content"));
                }
            }
            since = page.at("/since").asString();
            return page;
        }

        /** The officer as they sign in where they are now. */
        private String bearer() {
            CurrentOfficer officer = organisation.officer(login);
            RegionCode now = login.equals("inspector-a") ? RegionCode.of(area) : officer.area();
            return "Bearer "
                    + tokens.issue(
                            new CurrentOfficer(officer.id(), officer.name(), officer.roles(), now),
                            Duration.ofHours(1));
        }

        /** Until nothing more had changed. */
        List<JsonNode> pulls(int limit) {
            List<JsonNode> items = new ArrayList<>();
            JsonNode page;
            do {
                page = asks(limit);
                page.get("items").forEach(items::add);
            } while (!page.at("/done").asBoolean());
            return items;
        }

        JsonNode has(String kind, String key) {
            JsonNode content = kept.get(kind + " " + key);
            assertThat(content).as("%s %s", kind, key).isNotNull();
            return content;
        }

        List<JsonNode> kept(String kind) {
            return kept.entrySet().stream()
                    .filter(item -> item.getKey().startsWith(kind + " "))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        List<String> keys(String kind) {
            return kept.keySet().stream()
                    .filter(name -> name.startsWith(kind + " "))
                    .map(name -> name.substring(kind.length() + 1))
                    .toList();
        }
    }
}
