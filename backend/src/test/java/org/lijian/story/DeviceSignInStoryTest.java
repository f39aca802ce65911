package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.testing.Browser;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** An officer stays signed in on the device they carry, and on no other; whoever copies the token puts both out. */
@StoryTest
class DeviceSignInStoryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Bureau bureau;

    @Autowired
    MockMvc mvc;

    private EnrolledPhone phone;

    @BeforeEach
    void anInspectorCarriesADevice() {
        bureau.on("2024-06-03");
        phone = new EnrolledPhone(bureau, "inspector-b");
    }

    @Test
    void theTokenIsGoodOnceAndTheNextOneAfterIt() throws Exception {
        String first = signedIn();
        MockHttpServletResponse answer = refresh(first, device());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(opensTheApi(answer)).isTrue();
        assertThat(JsonPath.<Integer>read(answer.getContentAsString(), "$.expires_in"))
                .isBetween(3590, 3600);
        String second = token(answer);
        assertThat(second).isNotEqualTo(first);
        assertThat(refresh(second, device()).getStatus()).isEqualTo(200);
    }

    @Test
    void aUsedTokenEndsTheWholeSignInAndIsWrittenDown() throws Exception {
        String stolen = signedIn();
        String next = token(refresh(stolen, device()));

        assertRefused(refresh(stolen, device()), "refresh-token-reused");
        assertRefused(refresh(next, device()), "refresh-token-unknown");
        assertThat(bureau.list("auditor", "/audit-entries?subject=" + phone.id))
                .anyMatch(entry -> entry.get("action").asString().equals("RefreshTokenReused")
                        && entry.get("officerId").asString().equals(bureau.officer("inspector-b")));
    }

    @Test
    void ofTwoWhoOfferItAtOnceOneGetsThroughAndBothAreOutAfterwards() throws Exception {
        String token = signedIn();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<MockHttpServletResponse> offer = () -> refresh(token, device());
            List<Future<MockHttpServletResponse>> answers = two.invokeAll(List.of(offer, offer));
            List<MockHttpServletResponse> through = answers.stream()
                    .map(DeviceSignInStoryTest::done)
                    .filter(answer -> answer.getStatus() == 200)
                    .toList();

            assertThat(through).hasSize(1);
            assertRefused(refresh(token(through.get(0)), device()), "refresh-token-unknown");
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void anotherDeviceAnotherKeyAndNoDeviceAreRefusedAndChangeNothing() throws Exception {
        String token = signedIn();
        EnrolledPhone other = new EnrolledPhone(bureau, "inspector-b");

        assertRefused(
                refresh(token, Map.of("device_id", other.id, "device_key", other.key)),
                "refresh-token-of-another-device");
        assertRefused(refresh(token, Map.of("device_id", phone.id, "device_key", other.key)), "device-unknown");
        assertRefused(refresh(token, Map.of("device_id", phone.id)), "device-unknown");
        assertRefused(refresh(token, Map.of("device_id", "../", "device_key", phone.key)), "device-unknown");
        assertRefused(refresh(token, Map.of()), "device-unknown");
        assertRefused(refresh(token + "x", device()), "refresh-token-unknown");
        assertThat(refresh(token, device()).getStatus()).isEqualTo(200);
        assertThat(bureau.list("auditor", "/audit-entries?subject=" + phone.id))
                .anyMatch(entry -> entry.get("action").asString().equals("RefreshTokenOffDevice"));
    }

    @Test
    void aLockedDeviceIsOut() throws Exception {
        String token = signedIn();
        bureau.does("admin", "/devices/" + phone.id, "lock", members("reason", "遗失"));

        assertRefused(refresh(token, device()), "device-locked");
        String code = browser().codeAfterSignIn("inspector-b", DemoOrganisation.password("inspector-b"));
        assertRefused(browser().exchange(code, device()), "device-locked");
    }

    @Test
    void theAccessTokenOfADeviceDiesWithItAndOnlyTheOutboxIsStillTaken() throws Exception {
        String access = access(exchanged(device()));
        String refreshed = access(refresh(signedIn(), device()));
        String elsewhere = access(exchanged(Map.of()));
        assertThat(opens(access)).isEqualTo(200);
        assertThat(opens(refreshed)).isEqualTo(200);

        bureau.does("admin", "/devices/" + phone.id, "lock", members("reason", "遗失"));

        for (String token : List.of(access, refreshed)) {
            MockHttpServletResponse out = asks(get("/api/v1/me"), token);
            assertThat(out.getStatus()).isEqualTo(401);
            assertThat(JsonPath.<String>read(out.getContentAsString(), "$.code"))
                    .isEqualTo("device-out-of-use");
            assertThat(asks(get("/api/v1/field-bundle?device=" + phone.id).header("Device-Key", phone.key), token)
                            .getStatus())
                    .isEqualTo(401);
        }
        assertThat(opens(elsewhere)).isEqualTo(200);
        MockHttpServletResponse handedIn = asks(
                post("/api/v1/sync-batches")
                        .header("Device-Key", phone.key)
                        .contentType("application/json")
                        .content(JSON.writeValueAsBytes(
                                phone.batch("REGISTER_LEAD", members("summary", "锁定前登记", "channel", "PATROL")))),
                access);
        assertThat(handedIn.getStatus()).as(handedIn.getContentAsString()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(handedIn.getContentAsString(), "$.deviceLocked"))
                .isTrue();
        assertThat(JsonPath.<String>read(handedIn.getContentAsString(), "$.answers[0].reason"))
                .isEqualTo("DEVICE_LOCKED");
    }

    @Test
    void withoutADeviceThereIsNoneAndANewSignInEndsTheFormer() throws Exception {
        String code = browser().codeAfterSignIn("inspector-b", DemoOrganisation.password("inspector-b"));
        MockHttpServletResponse bare = browser().exchange(code, Map.of());
        assertThat(bare.getStatus()).isEqualTo(200);
        assertThat(opensTheApi(bare)).isTrue();
        assertThat(JsonPath.<Map<String, Object>>read(bare.getContentAsString(), "$"))
                .doesNotContainKey("refresh_token");

        String former = signedIn();
        String present = signedIn();
        assertRefused(refresh(former, device()), "refresh-token-unknown");
        assertThat(refresh(present, device()).getStatus()).isEqualTo(200);
    }

    @Test
    void aSignInThatNamesNoDeviceOfTheOfficerIsRefusedWholeAndEndsNothing() throws Exception {
        String former = signedIn();
        EnrolledPhone other = new EnrolledPhone(bureau, "inspector-b");
        EnrolledPhone anothers = new EnrolledPhone(bureau, "inspector-a");
        String code = browser().codeAfterSignIn("inspector-b", DemoOrganisation.password("inspector-b"));

        for (Map<String, String> said : List.of(
                Map.of("device_id", phone.id, "device_key", other.key),
                Map.of("device_id", phone.id),
                Map.of("device_key", phone.key),
                Map.of("device_id", "", "device_key", ""),
                Map.of("device_id", "phone", "device_key", phone.key),
                Map.of("device_id", Ids.next().toString(), "device_key", phone.key),
                Map.of("device_id", anothers.id, "device_key", anothers.key))) {
            MockHttpServletResponse answer = browser().exchange(code, said);
            assertRefused(answer, "device-unknown");
            assertThat(JsonPath.<Map<String, Object>>read(answer.getContentAsString(), "$"))
                    .doesNotContainKeys("access_token", "refresh_token", "id_token");
        }

        former = token(refresh(former, device()));
        String present = token(browser().exchange(code, device()));
        assertRefused(refresh(former, device()), "refresh-token-unknown");
        assertThat(refresh(present, device()).getStatus()).isEqualTo(200);
    }

    @Test
    void twoOfficersOfADeviceStaySignedInEachOnTheirOwn() throws Exception {
        String mine = signedIn();
        String enrolment = bureau.create(
                        "admin",
                        "/device-enrolments",
                        members("officer", bureau.officer("inspector-a"), "deviceName", "执法终端"))
                .text("/code");
        bureau.tryToCreate(
                "inspector-a",
                "/devices",
                members("id", phone.id, "code", enrolment, "appVersion", "1.4.0"),
                Map.of("Device-Key", phone.key));
        String code = browser().codeAfterSignIn("inspector-a", DemoOrganisation.password("inspector-a"));
        String theirs = token(browser().exchange(code, device()));

        mine = token(refresh(mine, device()));
        MockHttpServletResponse next = refresh(theirs, device());

        assertThat(JsonPath.<String>read(asks(get("/api/v1/me"), access(next)).getContentAsString(), "$.id"))
                .isEqualTo(bureau.officer("inspector-a"));
        bureau.does("admin", "/devices/" + phone.id, "lock", members("reason", "遗失"));
        assertRefused(refresh(mine, device()), "device-locked");
        assertRefused(refresh(token(next), device()), "device-locked");
    }

    @Test
    void theBrowserAtTheDeskIsGivenNoneWhateverDeviceItNames() throws Exception {
        Browser desk = new Browser(mvc, "lijian-web", "http://localhost/signed-in");
        String code = desk.codeAfterSignIn("inspector-b", DemoOrganisation.password("inspector-b"));
        MockHttpServletResponse answer = desk.exchange(code, Map.of("device_id", phone.id, "device_key", "guessed"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(JsonPath.<Map<String, Object>>read(answer.getContentAsString(), "$"))
                .doesNotContainKey("refresh_token");
        String phones = signedIn();
        MockHttpServletResponse refreshed = desk.asksForTokens(Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                "lijian-web",
                "refresh_token",
                phones,
                "device_id",
                phone.id,
                "device_key",
                phone.key));
        assertThat(refreshed.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<String>read(refreshed.getContentAsString(), "$.error"))
                .isEqualTo("invalid_grant");
        assertThat(refresh(phones, device()).getStatus()).isEqualTo(200);

        bureau.does("admin", "/devices/" + phone.id, "lock", members("reason", "遗失"));

        assertThat(opensTheApi(answer)).as("it is not bound to a device").isTrue();
    }

    private String signedIn() throws Exception {
        return token(exchanged(device()));
    }

    private MockHttpServletResponse exchanged(Map<String, String> device) throws Exception {
        String code = browser().codeAfterSignIn("inspector-b", DemoOrganisation.password("inspector-b"));
        MockHttpServletResponse answer = browser().exchange(code, device);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return answer;
    }

    private Map<String, String> device() {
        return Map.of("device_id", phone.id, "device_key", phone.key);
    }

    private MockHttpServletResponse refresh(String token, Map<String, String> device) throws Exception {
        Map<String, String> said = new LinkedHashMap<>(
                Map.of("grant_type", "refresh_token", "client_id", "lijian-mobile", "refresh_token", token));
        said.putAll(device);
        return browser().asksForTokens(said);
    }

    private Browser browser() {
        return new Browser(mvc, "lijian-mobile", "org.lijian.mobile:/signed-in");
    }

    private boolean opensTheApi(MockHttpServletResponse answer) throws Exception {
        return opens(access(answer)) == 200;
    }

    private int opens(String access) throws Exception {
        return asks(get("/api/v1/me"), access).getStatus();
    }

    private MockHttpServletResponse asks(MockHttpServletRequestBuilder request, String access) throws Exception {
        return mvc.perform(request.header("Authorization", "Bearer " + access))
                .andReturn()
                .getResponse();
    }

    private static String access(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(answer.getContentAsString(), "$.access_token");
    }

    private static String token(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(answer.getContentAsString(), "$.refresh_token");
    }

    private static MockHttpServletResponse done(Future<MockHttpServletResponse> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertRefused(MockHttpServletResponse answer, String why) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.getContentAsString(), "$.error"))
                .isEqualTo("invalid_grant");
        assertThat(JsonPath.<String>read(answer.getContentAsString(), "$.error_description"))
                .isEqualTo(why);
    }
}
