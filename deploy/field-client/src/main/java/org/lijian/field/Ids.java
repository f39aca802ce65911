package org.lijian.field;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUIDv7 that never go back, also when the clock does. */
final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private long last;

    Ids(Clock clock) {
        this.clock = clock;
    }

    synchronized String next() {
        last = Math.max(last + 1, clock.millis());
        long high = last << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
