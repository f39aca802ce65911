package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lijian.shared.OfficerId;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@ApplicationTest
@Import(ConventionsFixture.class)
class SignInTest {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-0123456789";
    private static final String SIGNED_IN = "http://localhost/signed-in";

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcTemplate database;

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    @Test
    void givesAnOfficerATokenForTheirPassword() throws Exception {
        String code = codeAfterSignIn("inspector-a", DemoOrganisation.password("inspector-a"));

        String token = JsonPath.read(exchange(code, VERIFIER).getContentAsString(), "$.access_token");
        MockHttpServletResponse me = send(get("/api/v1/me").header("Authorization", "Bearer " + token));

        assertThat(me.getStatus()).isEqualTo(200);
        String seen = me.getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<String>read(seen, "$.name")).isEqualTo("安巡");
        assertThat(JsonPath.<String>read(seen, "$.area")).isEqualTo("140525");
        assertThat(me.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsNoSession() throws Exception {
        codeAfterSignIn("clerk", DemoOrganisation.password("clerk"));

        assertThat(cookies).containsKey("lijian-sign-in").doesNotContainKey("JSESSIONID");
        assertThat(cookies.get("lijian-sign-in").isHttpOnly()).isTrue();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownLogin() throws Exception {
        openSignInPage();
        assertThat(signIn("clerk", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(signIn("nobody", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(cookies).doesNotContainKey("lijian-sign-in");
    }

    @Test
    void refusesASignInFormOfAnotherSite() throws Exception {
        MockHttpServletResponse answer =
                send(post("/sign-in").param("username", "clerk").param("password", DemoOrganisation.password("clerk")));

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void refusesACodeWithoutItsProof() throws Exception {
        String code = codeAfterSignIn("clerk", DemoOrganisation.password("clerk"));

        assertThat(exchange(code, VERIFIER + "x").getStatus()).isEqualTo(400);
    }

    @Test
    void takesNoSignInCookieForAToken() throws Exception {
        codeAfterSignIn("clerk", DemoOrganisation.password("clerk"));

        String cookie = cookies.get("lijian-sign-in").getValue();
        assertThat(send(get("/api/v1/me").header("Authorization", "Bearer " + cookie))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void closesTheApiToAnOfficerPutOutOfServiceAndToAStranger() throws Exception {
        String bearer = bureau.bearer("panel-3");
        byte[] id = TypeHandlers.bytes(bureau.officer("panel-3").id().value());
        assertThat(send(get("/api/v1/me").header("Authorization", bearer)).getStatus())
                .isEqualTo(200);

        database.update("update officer set active = false where id = ?", id);
        try {
            assertThat(send(get("/api/v1/me").header("Authorization", bearer)).getStatus())
                    .isEqualTo(401);
            openSignInPage();
            assertThat(signIn("panel-3", DemoOrganisation.password("panel-3")).getRedirectedUrl())
                    .isEqualTo("/sign-in?error");
        } finally {
            database.update("update officer set active = true where id = ?", id);
        }

        CurrentOfficer known = bureau.officer("clerk");
        CurrentOfficer stranger =
                new CurrentOfficer(new OfficerId(UUID.randomUUID()), "stranger", known.roles(), known.area());
        String token = tokens.issue(stranger, Duration.ofHours(1));
        assertThat(send(get("/api/v1/me").header("Authorization", "Bearer " + token))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenWhoseTimeIsOver() throws Exception {
        CurrentOfficer clerk = bureau.officer("clerk");
        JwtClaimsSet.Builder claims = tokens.claims(clerk.id(), "lijian-api", Duration.ofHours(1))
                .issuedAt(Instant.parse("2022-03-08T00:00:00Z"))
                .expiresAt(Instant.parse("2022-03-08T08:00:00Z"));
        AccessTokens.describe(claims, clerk);
        String token = tokens.sign(claims);

        assertThat(send(get("/api/v1/me").header("Authorization", "Bearer " + token))
                        .getStatus())
                .isEqualTo(401);
    }

    private String codeAfterSignIn(String login, String password) throws Exception {
        MockHttpServletRequestBuilder authorize = get(authorizeUri()).accept(MediaType.TEXT_HTML);
        assertThat(send(authorize).getRedirectedUrl()).endsWith("/sign-in");
        openSignInPage();
        String back = Objects.requireNonNull(signIn(login, password).getRedirectedUrl());
        assertThat(back).startsWith("http://localhost/oauth2/authorize");
        String redirected =
                send(get(URI.create(back)).accept(MediaType.TEXT_HTML)).getRedirectedUrl();
        assertThat(redirected).startsWith(SIGNED_IN);
        return Objects.requireNonNull(UriComponentsBuilder.fromUriString(redirected)
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    private static URI authorizeUri() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return UriComponentsBuilder.fromPath("/oauth2/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", "lijian-web")
                .queryParam("redirect_uri", SIGNED_IN)
                .queryParam("scope", "openid")
                .queryParam("state", "s")
                .queryParam(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(challenge))
                .queryParam("code_challenge_method", "S256")
                .build()
                .toUri();
    }

    private String form = "";

    private void openSignInPage() throws Exception {
        String page = send(get("/sign-in").accept(MediaType.TEXT_HTML)).getContentAsString(StandardCharsets.UTF_8);
        Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        form = hidden.group(1);
    }

    private MockHttpServletResponse signIn(String login, String password) throws Exception {
        return send(post("/sign-in")
                .param("username", login)
                .param("password", password)
                .param("_csrf", form));
    }

    private MockHttpServletResponse exchange(String code, String verifier) throws Exception {
        return send(post("/oauth2/token")
                .param("grant_type", "authorization_code")
                .param("client_id", "lijian-web")
                .param("code", code)
                .param("redirect_uri", SIGNED_IN)
                .param("code_verifier", verifier));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        Arrays.stream(answer.getCookies()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        });
        return answer;
    }
}
