package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTest {
    private final List<String> proven = new ArrayList<>();

    @Test
    void aTokenIsProvenOnceAndAnotherForItself() {
        KnownTokens tokens =
                new KnownTokens(token -> goodUntil(token, Instant.now().plus(1, ChronoUnit.HOURS)));

        Jwt first = tokens.decode("a");

        assertThat(tokens.decode("a")).isSameAs(first);
        assertThat(tokens.decode("b").getTokenValue()).isEqualTo("b");
        assertThat(proven).containsExactly("a", "b");
    }

    @Test
    void aTokenThatRanOutSinceIsAskedAboutAnew() {
        KnownTokens tokens =
                new KnownTokens(token -> goodUntil(token, Instant.now().minus(1, ChronoUnit.HOURS)));

        tokens.decode("a");
        tokens.decode("a");

        assertThat(proven).containsExactly("a", "a");
    }

    @Test
    void aForgedTokenIsRefusedHoweverOftenItComes() {
        KnownTokens tokens = new KnownTokens(token -> {
            throw new BadJwtException("signature");
        });

        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
    }

    private Jwt goodUntil(String token, Instant end) {
        proven.add(token);
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("officer")
                .issuedAt(end.minus(2, ChronoUnit.HOURS))
                .expiresAt(end)
                .build();
    }
}
