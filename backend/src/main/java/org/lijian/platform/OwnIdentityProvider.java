package org.lijian.platform;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Sign-in with the bureau's own identity provider; its keys are fetched at the first request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lijian.sign-in.issuer-uri")
class OwnIdentityProvider {
    @Bean
    JwtDecoder tokensOfTheProvider(SignInProperties signIn) {
        String issuer = Objects.requireNonNull(signIn.issuerUri());
        return new KnownTokens(new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer), new MeantFor(signIn.audience())));
            return decoder;
        }));
    }
}
