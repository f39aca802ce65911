package org.lijian.platform;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lijian.shared.OfficerId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Sign-in with the system's own authorization server (OAuth 2.1: authorization code with PKCE, public clients). Codes and clients are in
 * the database and the sign-in itself in a signed cookie, so that any copy can take the next step.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lijian.sign-in.issuer-uri", matchIfMissing = true, havingValue = "none")
class EmbeddedSignIn {
    @Bean
    SigningKey signingKey(SignInProperties signIn) {
        if (signIn.signingKeyFile() == null) {
            throw new IllegalStateException(
                    "give lijian.sign-in.signing-key-file (a PEM key) or lijian.sign-in.issuer-uri (the bureau's"
                            + " identity provider)");
        }
        return SigningKey.read(signIn.signingKeyFile());
    }

    @Bean
    AccessTokens accessTokens(SigningKey key, SignInProperties signIn) {
        return new AccessTokens(key, signIn);
    }

    @Bean
    JWKSource<SecurityContext> jwkSource(SigningKey key) {
        return key.source();
    }

    @Bean
    JwtDecoder ownTokens(SigningKey key, SignInProperties signIn) {
        return new KnownTokens(decoder(key, signIn, signIn.audience()));
    }

    @Bean
    SignInCookie signInCookie(SigningKey key, AccessTokens tokens, OfficerDirectory officers, SignInProperties signIn) {
        return new SignInCookie(decoder(key, signIn, SignInCookie.AUDIENCE), tokens, officers, signIn);
    }

    @Bean
    RegisteredClientRepository clients(JdbcOperations database, SignInProperties signIn, SigningKey key) {
        return Clients.registered(database, signIn, key.algorithm());
    }

    @Bean
    OAuth2AuthorizationService authorizations(JdbcOperations database, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(database, clients);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SignInProperties signIn) {
        return AuthorizationServerSettings.builder().issuer(signIn.url()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> officerInToken(
            OfficerDirectory officers, SigningKey key, SignInProperties signIn) {
        return context -> {
            context.getJwsHeader().algorithm(key.algorithm());
            Authentication principal = Objects.requireNonNull(context.getPrincipal());
            CurrentOfficer officer = officers.active(OfficerId.of(principal.getName()))
                    .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
            AccessTokens.describe(context.getClaims(), officer);
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                RefreshTokens.device(context.getRegisteredClient(), context.getAuthorizationGrant())
                        .ifPresent(device -> context.getClaims().claim(AccessTokens.DEVICE, device));
                context.getClaims().audience(AccessTokens.storable(List.of(signIn.audience())));
            }
        };
    }

    @Bean
    RefreshTokens refreshTokens(
            RefreshTokenMapper mapper,
            BoundDevices devices,
            OAuth2AuthorizationService authorizations,
            AuditChain audit,
            PlatformTransactionManager transactions) {
        return new RefreshTokens(mapper, devices, authorizations, audit, transactions);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
            SigningKey key, OAuth2TokenCustomizer<JwtEncodingContext> officerInToken, RefreshTokens refreshTokens) {
        JwtGenerator signed = new JwtGenerator(new NimbusJwtEncoder(key.source()));
        signed.setJwtCustomizer(officerInToken);
        return new DelegatingOAuth2TokenGenerator(signed, new BoundRefreshTokenGenerator(refreshTokens));
    }

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(
            HttpSecurity http, SignInCookie cookie, RegisteredClientRepository clients, RefreshTokens refreshTokens)
            throws Exception {
        RefreshingClient refreshing = new RefreshingClient(clients);
        MediaTypeRequestMatcher browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        browser.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return keptInCookies(http, cookie)
                .oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.clientAuthentication(client -> client.authenticationConverter(refreshing)
                            .authenticationProviders(providers -> providers.add(0, refreshing)));
                    server.tokenEndpoint(token -> token.authenticationProviders(
                            providers -> providers.replaceAll(provider -> bound(provider, refreshTokens))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"), browser))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(
            HttpSecurity http, SignInCookie cookie, OfficerDirectory officers, PasswordEncoder passwords)
            throws Exception {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(login -> user(officers, login));
        byPassword.setPasswordEncoder(passwords);
        return keptInCookies(http, cookie)
                .securityMatcher("/sign-in", "/sign-out")
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .authenticationProvider(byPassword)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .build();
    }

    private static AuthenticationProvider bound(AuthenticationProvider provider, RefreshTokens tokens) {
        return provider instanceof OAuth2RefreshTokenAuthenticationProvider exchange
                ? new BoundRefresh(exchange, tokens)
                : provider;
    }

    private static HttpSecurity keptInCookies(HttpSecurity http, SignInCookie cookie) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(cookie))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()));
    }

    private static UserDetails user(OfficerDirectory officers, String login) {
        OfficerDirectory.Account account =
                officers.account(login).orElseThrow(() -> new UsernameNotFoundException("unknown login"));
        return User.withUsername(account.officer().text())
                .password(account.passwordHash())
                .authorities("OFFICER")
                .build();
    }

    private static NimbusJwtDecoder decoder(SigningKey key, SignInProperties signIn, String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(key.source())
                .jwsAlgorithm(key.algorithm())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(signIn.url()), new MeantFor(audience)));
        return decoder;
    }
}
