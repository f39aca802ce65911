package org.lijian.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The API takes bearer tokens and nothing else, keeps no session, and lets each operation say which roles may call it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
@EnableConfigurationProperties(SignInProperties.class)
class Security {
    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http, OfficerDirectory officers, Problems problems) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/v1/public/**", "/actuator/health/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(bearer -> bearer.jwt(jwt -> jwt.jwtAuthenticationConverter(officer(officers)))
                        .authenticationEntryPoint(problems::write)
                        .accessDeniedHandler(problems::write))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(problems::write).accessDeniedHandler(problems::write))
                .build();
    }

    /** Nobody measures the single filters of the chain; watching them costs more than they do. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Argon2id with 16 MiB and two passes, salted. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Addresses no browser writes, such as those with encoded slashes. */
    @Bean
    RequestRejectedHandler requestRejectedHandler(Problems problems) {
        return (request, response, rejected) ->
                problems.write(request, response, PlatformRefusal.MALFORMED.with("reason", "URL"));
    }

    private static Converter<Jwt, AbstractAuthenticationToken> officer(OfficerDirectory officers) {
        return token -> {
            CurrentOfficer officer = named(token);
            if (!officers.isActive(officer.id())) {
                throw new InvalidBearerTokenException("not in service");
            }
            return new SignedIn(officer, AccessTokens.device(token));
        };
    }

    private static CurrentOfficer named(Jwt token) throws AuthenticationException {
        try {
            return AccessTokens.officer(token);
        } catch (IllegalArgumentException nobody) {
            throw new InvalidBearerTokenException("names no officer", nobody);
        }
    }
}
