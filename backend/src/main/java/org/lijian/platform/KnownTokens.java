package org.lijian.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Proves the signature of a token once, not with every request it comes with: taking it apart costs more than most answers. Whether it is
 * still good by the clock is asked each time, and who is in service and which device is locked is asked elsewhere, of the database.
 */
final class KnownTokens implements JwtDecoder {
    /** A key that the provider withdraws is believed for no longer. */
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private static final long AT_MOST = 10_000;

    private final JwtDecoder decoder;
    private final JwtTimestampValidator byTheClock = new JwtTimestampValidator();
    private final Cache<String, Jwt> known = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterWrite(BELIEVED)
            .build();

    KnownTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt before = known.getIfPresent(token);
        if (before != null && !byTheClock.validate(before).hasErrors()) {
            return before;
        }
        Jwt proven = decoder.decode(token);
        known.put(token, proven);
        return proven;
    }
}
