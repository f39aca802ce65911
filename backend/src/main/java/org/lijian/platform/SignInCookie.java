package org.lijian.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/** Remembers in a signed cookie, not in a session, who has given their password. It is good for the authorization server only. */
class SignInCookie implements SecurityContextRepository {
    static final String AUDIENCE = "lijian-sign-in";

    private static final String NAME = "lijian-sign-in";

    private final JwtDecoder decoder;
    private final AccessTokens tokens;
    private final OfficerDirectory officers;
    private final Duration validity;
    private final boolean secure;

    SignInCookie(JwtDecoder decoder, AccessTokens tokens, OfficerDirectory officers, SignInProperties signIn) {
        this.decoder = decoder;
        this.tokens = tokens;
        this.officers = officers;
        this.validity = signIn.tokenValidity();
        this.secure = signIn.url().startsWith("https:");
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return context(exchange.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = context.getAuthentication();
        if (signedIn instanceof OAuth2ClientAuthenticationToken) {
            return; // an application that asks for tokens, not somebody who gave a password
        }
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            write(response, "", Duration.ZERO);
        } else if (cookie(request)
                .map(SignInCookie::officer)
                .filter(signedIn.getName()::equals)
                .isEmpty()) {
            OfficerId officer = OfficerId.of(signedIn.getName());
            write(response, tokens.sign(tokens.claims(officer, AUDIENCE, validity)), validity);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return cookie(request)
                .filter(cookie -> officers.isActive(OfficerId.of(officer(cookie))))
                .map(cookie -> (SecurityContext) new SecurityContextImpl(signedIn(cookie)))
                .orElseGet(SecurityContextImpl::new);
    }

    private static Authentication signedIn(Jwt cookie) {
        GrantedAuthority password = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Objects.requireNonNull(cookie.getIssuedAt()))
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(officer(cookie), null, List.of(password));
    }

    private static String officer(Jwt cookie) {
        return Objects.requireNonNull(cookie.getSubject());
    }

    private Optional<Jwt> cookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .map(this::decoded);
    }

    private @Nullable Jwt decoded(String cookie) {
        try {
            return decoder.decode(cookie);
        } catch (JwtException notOurs) {
            return null;
        }
    }

    private void write(HttpServletResponse response, String value, Duration maxAge) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(maxAge)
                        .build()
                        .toString());
    }
}
