package org.lijian.platform;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Gives an application that can keep no secret a refresh token all the same when it runs on an enrolled device, whose key stands for the
 * secret; without a device there is none and the officer signs in again.
 */
final class BoundRefreshTokenGenerator implements OAuth2TokenGenerator<OAuth2RefreshToken> {
    private final OAuth2RefreshTokenGenerator random = new OAuth2RefreshTokenGenerator();
    private final RefreshTokens tokens;

    BoundRefreshTokenGenerator(RefreshTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())
                || !(context.getAuthorizationGrant() instanceof OAuth2AuthorizationGrantAuthenticationToken request)) {
            return null;
        }
        Map<String, Object> said = request.getAdditionalParameters();
        boolean signIn = AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType());
        if (signIn && !RefreshTokens.nameADevice(said)) {
            return null;
        }
        OAuth2RefreshToken token = Objects.requireNonNull(random.generate(forAnyClient(context)));
        OAuth2Authorization family = Objects.requireNonNull(context.getAuthorization());
        tokens.issued(token, family, said, signIn);
        return token;
    }

    /** Spring makes none for a public client at its sign-in; of the grant it reads nothing else. */
    private static OAuth2TokenContext forAnyClient(OAuth2TokenContext context) {
        return DefaultOAuth2TokenContext.builder()
                .registeredClient(context.getRegisteredClient())
                .tokenType(OAuth2TokenType.REFRESH_TOKEN)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .build();
    }
}
