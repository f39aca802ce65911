package org.lijian.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs an officer in for a client, as a browser does. */
public final class Browser {
    public static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-0123456789";

    private final MockMvc mvc;
    private final String client;
    private final String signedIn;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String form = "";

    public Browser(MockMvc mvc, String client, String signedIn) {
        this.mvc = mvc;
        this.client = client;
        this.signedIn = signedIn;
    }

    public Map<String, Cookie> cookies() {
        return cookies;
    }

    public String codeAfterSignIn(String login, String password) throws Exception {
        MockHttpServletRequestBuilder authorize = get(authorizeUri()).accept(MediaType.TEXT_HTML);
        assertThat(send(authorize).getRedirectedUrl()).endsWith("/sign-in");
        openSignInPage();
        String back = Objects.requireNonNull(signIn(login, password).getRedirectedUrl());
        assertThat(back).startsWith("http://localhost/oauth2/authorize");
        String redirected =
                send(get(URI.create(back)).accept(MediaType.TEXT_HTML)).getRedirectedUrl();
        assertThat(redirected).startsWith(signedIn);
        return Objects.requireNonNull(UriComponentsBuilder.fromUriString(redirected)
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    public void openSignInPage() throws Exception {
        String page = send(get("/sign-in").accept(MediaType.TEXT_HTML)).getContentAsString(StandardCharsets.UTF_8);
        Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        form = hidden.group(1);
    }

    public MockHttpServletResponse signIn(String login, String password) throws Exception {
        return send(post("/sign-in")
                .param("username", login)
                .param("password", password)
                .param("_csrf", form));
    }

    /** The code for tokens, with what else is said or said otherwise. */
    public MockHttpServletResponse exchange(String code, Map<String, String> otherwise) throws Exception {
        Map<String, String> said = new LinkedHashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                client,
                "code",
                code,
                "redirect_uri",
                signedIn,
                "code_verifier",
                VERIFIER));
        said.putAll(otherwise);
        return asksForTokens(said);
    }

    public MockHttpServletResponse asksForTokens(Map<String, String> said) throws Exception {
        MockHttpServletRequestBuilder request = post("/oauth2/token");
        said.forEach(request::param);
        return send(request);
    }

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
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

    private URI authorizeUri() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return UriComponentsBuilder.fromPath("/oauth2/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", client)
                .queryParam("redirect_uri", signedIn)
                .queryParam("scope", "openid")
                .queryParam("state", "s")
                .queryParam(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(challenge))
                .queryParam("code_challenge_method", "S256")
                .build()
                .toUri();
    }
}
