package org.lijian.platform;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The two programs officers sign in with: the browser at the desk and the application on the phone. Neither can keep a secret. */
final class Clients {
    private Clients() {}

    static RegisteredClientRepository registered(
            JdbcOperations database, SignInProperties signIn, SignatureAlgorithm algorithm) {
        JdbcRegisteredClientRepository clients = new JdbcRegisteredClientRepository(database);
        clients.save(client("lijian-web", signIn.webRedirects(), signIn.tokenValidity(), algorithm)
                .build());
        clients.save(mobile(signIn, algorithm));
        return clients;
    }

    /** On an enrolled device it refreshes, each token once; so that a locked device is soon out, its tokens are short. */
    private static RegisteredClient mobile(SignInProperties signIn, SignatureAlgorithm algorithm) {
        RegisteredClient client = client(
                        "lijian-mobile", signIn.mobileRedirectUris(), signIn.mobileTokenValidity(), algorithm)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .build();
        return RegisteredClient.from(client)
                .tokenSettings(
                        TokenSettings.withSettings(client.getTokenSettings().getSettings())
                                .reuseRefreshTokens(false)
                                .refreshTokenTimeToLive(signIn.refreshValidity())
                                .build())
                .build();
    }

    private static RegisteredClient.Builder client(
            String name, List<String> redirectUris, Duration tokenValidity, SignatureAlgorithm algorithm) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientName(name)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(redirectUris))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(tokenValidity)
                        .idTokenSignatureAlgorithm(algorithm)
                        .build());
    }
}
