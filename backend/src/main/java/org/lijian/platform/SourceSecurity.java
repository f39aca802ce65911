package org.lijian.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The door for machines: a source signs in with its id and its key (HTTP Basic), and the key opens this one operation. */
@Configuration(proxyBeanMethods = false)
class SourceSecurity {
    @Bean
    @Order(9)
    SecurityFilterChain sourceDoor(HttpSecurity http, SourceDirectory sources, Problems problems) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/v1/source-messages"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .authenticationProvider(new ByKey(sources))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::write))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(problems::write).accessDeniedHandler(problems::write))
                .build();
    }

    private record ByKey(SourceDirectory sources) implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication said) {
            UUID id = id(said.getName());
            if (!sources.opens(id, String.valueOf(said.getCredentials()))) {
                throw new BadCredentialsException("not the key of this source");
            }
            return UsernamePasswordAuthenticationToken.authenticated(new CurrentSource(id), null, List.of());
        }

        private static UUID id(String name) {
            try {
                return UUID.fromString(name);
            } catch (IllegalArgumentException noId) {
                throw new BadCredentialsException("names no source", noId);
            }
        }

        @Override
        public boolean supports(Class<?> type) {
            return type == UsernamePasswordAuthenticationToken.class;
        }
    }
}
