package org.lijian.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** What day it is for the law: the injected clock seen from Asia/Shanghai. */
@Component
public class LegalTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public LegalTime(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The first instant after the legal day {@code last} is over. */
    public static Instant endOf(LocalDate last) {
        return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /**
     * Refuses a date that has not come yet: what is recorded has happened.
     *
     * @param pointer the JSON pointer of the member it came from
     * @throws Problem {@code in-the-future}
     */
    public LocalDate notInTheFuture(LocalDate date, String pointer) {
        if (date.isAfter(today())) {
            throw PlatformRefusal.IN_THE_FUTURE
                    .with("date", date, "today", today())
                    .at(pointer);
        }
        return date;
    }
}
