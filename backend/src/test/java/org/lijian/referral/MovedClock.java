package org.lijian.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lijian.platform.LegalTime;

/** A clock that stands at noon of the day it was put to. */
final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2022-03-07T04:00:00Z");

    void to(String day) {
        now = LocalDate.parse(day).atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, LegalTime.ZONE);
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
