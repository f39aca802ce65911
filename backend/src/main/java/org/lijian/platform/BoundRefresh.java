package org.lijian.platform;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;

/** Exchanges a refresh token as Spring does, in one transaction with what {@link RefreshTokens} asks of it. */
final class BoundRefresh implements AuthenticationProvider {
    private final AuthenticationProvider exchange;
    private final RefreshTokens tokens;

    BoundRefresh(AuthenticationProvider exchange, RefreshTokens tokens) {
        this.exchange = exchange;
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        OAuth2RefreshTokenAuthenticationToken request = (OAuth2RefreshTokenAuthenticationToken) asked;
        return tokens.rotate(
                request.getRefreshToken(),
                request.getAdditionalParameters(),
                () -> Objects.requireNonNull(exchange.authenticate(asked)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return exchange.supports(authentication);
    }
}
