package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.shared.OfficerId;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.Browser;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Import(ConventionsFixture.class)
class SignInTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcTemplate database;

    private Browser browser;

    @BeforeEach
    void aBrowserIsOpened() {
        browser = new Browser(mvc, "lijian-web", "http://localhost/signed-in");
    }

    @Test
    void givesAnOfficerATokenForTheirPassword() throws Exception {
        String code = browser.codeAfterSignIn("inspector-a", DemoOrganisation.password("inspector-a"));

        String token = JsonPath.read(browser.exchange(code, Map.of()).getContentAsString(), "$.access_token");
        MockHttpServletResponse me = browser.send(get("/api/v1/me").header("Authorization", "Bearer " + token));

        assertThat(me.getStatus()).isEqualTo(200);
        String seen = me.getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<String>read(seen, "$.name")).isEqualTo("安巡");
        assertThat(JsonPath.<String>read(seen, "$.area")).isEqualTo("140525");
        assertThat(me.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsNoSession() throws Exception {
        browser.codeAfterSignIn("clerk", DemoOrganisation.password("clerk"));

        assertThat(browser.cookies()).containsKey("lijian-sign-in").doesNotContainKey("JSESSIONID");
        assertThat(browser.cookies().get("lijian-sign-in").isHttpOnly()).isTrue();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownLogin() throws Exception {
        browser.openSignInPage();
        assertThat(browser.signIn("clerk", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(browser.signIn("nobody", "wrong").getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(browser.cookies()).doesNotContainKey("lijian-sign-in");
    }

    @Test
    void refusesASignInFormOfAnotherSite() throws Exception {
        MockHttpServletResponse answer = browser.send(
                post("/sign-in").param("username", "clerk").param("password", DemoOrganisation.password("clerk")));

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void refusesACodeWithoutItsProof() throws Exception {
        String code = browser.codeAfterSignIn("clerk", DemoOrganisation.password("clerk"));

        assertThat(browser.exchange(code, Map.of("code_verifier", Browser.VERIFIER + "x"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void takesNoSignInCookieForAToken() throws Exception {
        browser.codeAfterSignIn("clerk", DemoOrganisation.password("clerk"));

        String cookie = browser.cookies().get("lijian-sign-in").getValue();
        assertThat(browser.send(get("/api/v1/me").header("Authorization", "Bearer " + cookie))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void closesTheApiToAnOfficerPutOutOfServiceAndToAStranger() throws Exception {
        String bearer = bureau.bearer("panel-3");
        byte[] id = TypeHandlers.bytes(bureau.officer("panel-3").id().value());
        assertThat(browser.send(get("/api/v1/me").header("Authorization", bearer))
                        .getStatus())
                .isEqualTo(200);

        database.update("update officer set active = false where id = ?", id);
        try {
            assertThat(browser.send(get("/api/v1/me").header("Authorization", bearer))
                            .getStatus())
                    .isEqualTo(401);
            browser.openSignInPage();
            assertThat(browser.signIn("panel-3", DemoOrganisation.password("panel-3"))
                            .getRedirectedUrl())
                    .isEqualTo("/sign-in?error");
        } finally {
            database.update("update officer set active = true where id = ?", id);
        }

        CurrentOfficer known = bureau.officer("clerk");
        CurrentOfficer stranger =
                new CurrentOfficer(new OfficerId(UUID.randomUUID()), "stranger", known.roles(), known.area());
        String token = tokens.issue(stranger, Duration.ofHours(1));
        assertThat(browser.send(get("/api/v1/me").header("Authorization", "Bearer " + token))
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

        assertThat(browser.send(get("/api/v1/me").header("Authorization", "Bearer " + token))
                        .getStatus())
                .isEqualTo(401);
    }
}
