package org.lijian.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.joda.time.DateTimeUtils;

/** The clock of a story; the engine reads it too. */
final class StoryClock extends Clock {
    private volatile Instant now = Instant.parse("2022-03-08T04:00:00Z");

    void set(Instant instant) {
        now = instant;
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
}
