package org.lijian.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lijian.platform.LegalTime;

/** A clock that stands still until it is set. */
final class SetClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    /** Noon of a legal day. */
    void set(LocalDate day) {
        now = day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
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
