package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.shared.Sha256;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
@Import(ConventionsFixture.class)
class WebConventionsTest {
    private static final String NOTE = "/api/v1/notes/0176b986-fc01-7200-8000-000000020001";

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    JdbcTemplate database;

    @Autowired
    FirstAnswers answers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"a\"             | 400 | malformed | ",
                "{\"text\":\"a\",\"text\":1} | 400 | malformed | ",
                "[]                          | 422 | invalid   | ''",
                "{\"txet\":\"a\"}            | 422 | invalid   | /txet",
                "{\"text\":5}                | 422 | invalid   | /text",
                "{\"text\":{}}               | 422 | invalid   | /text",
                "{\"count\":\"5\"}           | 422 | invalid   | /count",
                "{\"count\":99999999999}     | 422 | invalid   | /count",
                "{\"count\":1.5}              | 422 | invalid   | /count",
                "{\"amount\":48000}          | 422 | invalid   | /amount",
                "{\"amount\":\"-1\"}         | 422 | invalid   | /amount",
                "{\"amount\":\"1.005\"}      | 422 | invalid   | /amount",
                "{\"day\":\"2022-02-30\"}    | 422 | invalid   | /day",
                "{\"day\":\"99999-01-01\"}   | 422 | invalid   | /day",
                "{\"day\":\"0001-01-01\"}    | 422 | invalid   | /day",
                "{\"day\":[2022,3,8]}        | 422 | invalid   | /day",
                "{\"day\":19000}             | 422 | invalid   | /day",
                "{\"at\":\"2022-03-08\"}     | 422 | invalid   | /at",
                "{\"id\":\"x\"}              | 422 | invalid   | /id",
                "{\"officer\":\"x\"}         | 422 | invalid   | /officer",
                "{\"officer\":{}}            | 422 | invalid   | /officer",
                "{\"id\":\"\"}               | 422 | invalid   | /id",
                "{\"officer\":\"\"}          | 422 | invalid   | /officer",
                "{\"officer\":\" \"}         | 422 | invalid   | /officer",
                "{\"amount\":\"\"}           | 422 | invalid   | /amount",
                "{\"day\":\"\"}              | 422 | invalid   | /day",
                "{\"text\":null}           | 422 | invalid   | /text",
                "{\"amount\":null}         | 422 | invalid   | /amount",
                "{\"lines\":null}          | 422 | invalid   | /lines",
                "{\"lines\":[{\"text\":null}]} | 422 | invalid | /lines/0/text",
                "{\"at\":\"2022-03-08T09:30:00+08:00\"} | 422 | invalid | /at",
                "{\"at\":\"2022-03-08T09:30:00.0000000000Z\"} | 422 | invalid | /at",
                "{\"lines\":[null]}        | 422 | invalid   | /lines/0",
                "{\"region\":\"14\"}         | 422 | invalid   | /region",
                "{\"citation\":\"\"}         | 422 | invalid   | /citation",
                "{\"role\":\"KING\"}         | 422 | invalid   | /role",
                "{\"role\":0}                | 422 | invalid   | /role",
                "{}                          | 422 | invalid   | /text",
                "{\"text\":\" \"}            | 422 | invalid   | /text",
                "{\"lines\":[{\"text\":\"a\",\"amount\":\"x\"}]} | 422 | invalid | /lines/0/amount",
                "{\"lines\":[{\"text\":\"longer than ten\"}]}    | 422 | invalid | /lines/0/text",
            })
    void namesWhatCannotBeRead(String body, int status, String code, String pointer) throws Exception {
        MockHttpServletResponse answer = write(body);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(text(answer, "$.code")).isEqualTo(code);
        assertThat(text(answer, "$.type")).isEqualTo("urn:lijian:problem:" + code);
        assertThat(text(answer, "$.instance")).isEqualTo("/api/v1/notes");
        if (pointer != null) {
            assertThat(text(answer, "$.violations[0].pointer")).isEqualTo(pointer);
        }
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("org.lijian", "java.", "jackson");
    }

    @Test
    void readsWhatTheContractAllows() throws Exception {
        MockHttpServletResponse answer = write("""
                {"text":"whole","amount":"48000","day":"2022-03-08","at":"2022-03-08T01:30:00Z","count":3,
                 "officer":"0176b986-fc01-7200-8000-000000020001","region":"140525","citation":"《环境保护法》第五十九条",
                 "role":"CLERK","lines":[{"text":"a","amount":"1.50"}]}""");

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(answer.getHeader("Location")).isEqualTo("/api/v1/notes/whole");
    }

    @Test
    void speaksChineseUnlessEnglishIsPreferred() throws Exception {
        MockHttpServletRequestBuilder request = get("/api/v1/nowhere").header("Authorization", bureau.bearer("clerk"));

        assertThat(text(send(request), "$.title")).isEqualTo("未找到");
        assertThat(text(send(request.header("Accept-Language", "en-GB, zh;q=0.5")), "$.title"))
                .isEqualTo("Not found");
        assertThat(text(
                        send(get("/api/v1/nowhere")
                                .header("Authorization", bureau.bearer("clerk"))
                                .header("Accept-Language", "fr, zh-CN, en")),
                        "$.title"))
                .isEqualTo("未找到");
    }

    @Test
    void answersAStepOutOfOrderWithTheStep() throws Exception {
        MockHttpServletResponse answer = write("{\"text\":\"refused\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer, "$.code")).isEqualTo("not-at-this-step");
        assertThat(text(answer, "$.detail")).contains("测试");
        assertThat(answer.getHeader("ETag")).isNull();
    }

    @Test
    void keepsItsFaultsToItself() throws Exception {
        MockHttpServletResponse answer = write("{\"text\":\"broken\"}");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(text(answer, "$.code")).isEqualTo("internal");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("secret");
    }

    @Test
    void asksForTheVersionAndRefusesOneItCannotRead() throws Exception {
        assertThat(change(null).getStatus()).isEqualTo(428);
        assertThat(change("*").getStatus()).isEqualTo(400);
        assertThat(change("W/\"3\"").getStatus()).isEqualTo(400);
        assertThat(change("3").getStatus()).isEqualTo(400);

        MockHttpServletResponse changed = change("\"3\"");
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isEqualTo("\"4\"");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=101",
        "limit=x",
        "cursor=x",
        "cursor=AXa5hvwBcgCAAAAAAAIAA*",
        "from=2022-2-1",
        "from=2022-02-30"
    })
    void refusesAPageThatCannotBe(String query) throws Exception {
        assertThat(send(signedIn(get("/api/v1/notes?" + query))).getStatus()).isEqualTo(400);
    }

    @Test
    void readsOnWhereTheCursorSays() throws Exception {
        String cursor = text(send(signedIn(get("/api/v1/notes?limit=100"))), "$.nextCursor");

        MockHttpServletResponse next = send(signedIn(get("/api/v1/notes").param("cursor", cursor)));
        assertThat(text(next, "$.items[0]")).isEqualTo("0176b986-fc01-7200-8000-000000020001");
    }

    @Test
    void knowsNoSuchPathCommandIdOrForm() throws Exception {
        assertThat(send(signedIn(get("/api/v1/nowhere"))).getStatus()).isEqualTo(404);
        assertThat(send(signedIn(get("/api/v1/notes/not-an-id"))).getStatus()).isEqualTo(404);
        assertThat(send(signedIn(post("/api/v1/notes"))
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("x"))
                        .getStatus())
                .isEqualTo(415);
        assertThat(send(signedIn(get(NOTE)).accept(MediaType.IMAGE_PNG)).getStatus())
                .isEqualTo(406);

        MockHttpServletResponse wrongCommand = send(signedIn(delete("/api/v1/notes")));
        assertThat(wrongCommand.getStatus()).isEqualTo(405);
        assertThat(wrongCommand.getHeader("Allow")).contains("POST");
        assertThat(text(wrongCommand, "$.code")).isEqualTo("method-not-allowed");
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        MockHttpServletResponse answer = write("{\"text\":\"" + "x".repeat(1024 * 1024) + "\"}");

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(text(answer, "$.code")).isEqualTo("too-large");
    }

    @Test
    void opensNothingWithoutATokenOrWithAFalseOne() throws Exception {
        MockHttpServletResponse nobody = send(get("/api/v1/notes"));
        assertThat(nobody.getStatus()).isEqualTo(401);
        assertThat(text(nobody, "$.code")).isEqualTo("unauthenticated");
        assertThat(nobody.getHeader("WWW-Authenticate")).startsWith("Bearer");

        MockHttpServletResponse forged =
                send(get("/api/v1/notes").header("Authorization", bureau.bearer("clerk") + "x"));
        assertThat(forged.getStatus()).isEqualTo(401);
        assertThat(text(forged, "$.code")).isEqualTo("unauthenticated");
    }

    @Test
    void opensOnlyWhatTheRoleMayDo() throws Exception {
        MockHttpServletResponse answer = send(put(NOTE)
                .header("Authorization", bureau.bearer("cashier"))
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(text(answer, "$.code")).isEqualTo("forbidden");
    }

    @Test
    void givesTheFirstAnswerToARepeatedRequest() throws Exception {
        String text = fresh("once");

        MockHttpServletResponse first = write(json(text), text);
        MockHttpServletResponse again = write(json(text), text);

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(again.getContentType()).isEqualTo(first.getContentType());
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(times(text)).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatStandsForAnotherRequest() throws Exception {
        String key = fresh("key");
        write(json(key), key);

        MockHttpServletResponse other = write(json(key + "-other"), key);

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(text(other, "$.code")).isEqualTo("idempotency-key-reused");
        assertThat(times(key + "-other")).isZero();
    }

    @Test
    void keepsTheKeysOfOfficersApart() throws Exception {
        String text = fresh("apart");
        write(json(text), text);

        send(post("/api/v1/notes")
                .header("Authorization", bureau.bearer("cashier"))
                .header("Idempotency-Key", text)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(text)));

        assertThat(times(text)).isEqualTo(2);
    }

    @Test
    void keepsWhatItAnsweredForSevenDaysAndReadableByNobodyButItsClient() throws Exception {
        String text = fresh("sealed");
        MockHttpServletResponse first = write(json(text), text);

        assertThat(kept(text)).as("neither the key nor the answer").isEmpty();
        assertThat(write(json(text), text).getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());

        answers.forgetOld();
        write(json(text), text);
        assertThat(times(text)).isEqualTo(1);
        database.update(
                "update idempotency_key set created_at = date_sub(created_at, interval 8 day) where key_sha256 = ?",
                Sha256.hex(text));
        answers.forgetOld();
        write(json(text), text);
        assertThat(times(text)).isEqualTo(2);
    }

    private List<String> kept(String text) {
        return database
                .queryForList(
                        "select concat_ws(' ', key_sha256, convert(body using latin1)) from idempotency_key",
                        String.class)
                .stream()
                .filter(row -> row.contains(text))
                .toList();
    }

    @Test
    void leavesNothingBehindWhenItRefuses() throws Exception {
        String text = fresh("refused");

        assertThat(write(json(text), text).getStatus()).isEqualTo(409);
        assertThat(times(text)).isZero();
        assertThat(write(json(text), text).getStatus()).isEqualTo(409);
    }

    @Test
    void givesTwinsOneAnswer() throws Exception {
        String text = fresh("twins");
        String bearer = bureau.bearer("clerk");

        List<MockHttpServletResponse> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> sendQuietly(post("/api/v1/notes")
                        .header("Authorization", bearer)
                        .header("Idempotency-Key", text)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(text))))
                .toList();

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(answers.stream()
                        .map(a -> new String(a.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .distinct())
                .hasSize(1);
        assertThat(times(text)).isEqualTo(1);
    }

    @Test
    void doesACommandAgainThatLostARace() throws Exception {
        String text = fresh("slower");
        ConventionsFixture.Notes.ATTEMPTS.set(0);

        MockHttpServletResponse answer = write(json(text), text);

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(text(answer, "$.times")).isEqualTo("1");
        assertThat(ConventionsFixture.Notes.ATTEMPTS).hasValue(3);
    }

    @Test
    void saysThatSomebodyElseIsChangingItWhenItKeepsLosing() throws Exception {
        MockHttpServletResponse answer = write("{\"text\":\"hopeless\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer, "$.code")).isEqualTo("concurrent-change");
    }

    private int times(String text) {
        return JdbcTestUtils.countRowsInTableWhere(database, "test_note", "text = '" + text + "'");
    }

    private static String fresh(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    private static String json(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    private MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", bureau.bearer("clerk"));
    }

    private MockHttpServletResponse change(String version) throws Exception {
        MockHttpServletRequestBuilder request =
                signedIn(put(NOTE)).contentType(MediaType.APPLICATION_JSON).content("{}");
        return send(version == null ? request : request.header("If-Match", version));
    }

    private MockHttpServletResponse write(String body) throws Exception {
        return send(signedIn(post("/api/v1/notes"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletResponse write(String body, String key) throws Exception {
        return send(signedIn(post("/api/v1/notes"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse sendQuietly(MockHttpServletRequestBuilder request) {
        try {
            return send(request);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MockHttpServletResponse answer, String path) throws Exception {
        Object value = JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), path);
        return String.valueOf(value);
    }
}
