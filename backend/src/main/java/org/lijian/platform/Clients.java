package org.lijian.platform;

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
        clients.save(client("lijian-web", signIn.webRedirects(), signIn, algorithm));
        clients.save(client("lijian-mobile", signIn.mobileRedirectUris(), signIn, algorithm));
        return clients;
    }

    private static RegisteredClient client(
            String name, List<String> redirectUris, SignInProperties signIn, SignatureAlgorithm algorithm) {
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
                        .accessTokenTimeToLive(signIn.tokenValidity())
                        .idTokenSignatureAlgorithm(algorithm)
                        .build())
                .build();
    }
}
