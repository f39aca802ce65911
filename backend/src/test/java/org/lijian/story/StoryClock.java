package org.lijian.story;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.joda.time.DateTimeUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands still until a story sets it; the engine follows it. */
final class StoryClock extends Clock {
    private volatile Instant now = Instant.parse("2022-01-04T02:00:00Z");

    void set(Instant moment) {
        now = moment;
        DateTimeUtils.setCurrentMillisProvider(this::millis);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the clock is in UTC");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        StoryClock clock() {
            return new StoryClock();
        }
    }
}
