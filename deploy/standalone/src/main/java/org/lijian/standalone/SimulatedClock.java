package org.lijian.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A clock that runs at its own distance from the real one and can be moved forwards, never back. The distance is kept in a file before it
 * counts, so that a run begun again goes on where the last one was.
 */
final class SimulatedClock extends Clock {
    private final Clock real;
    private final Path file;
    private volatile Duration ahead;

    private SimulatedClock(Clock real, Path file, Duration ahead) {
        this.real = real;
        this.file = file;
        this.ahead = ahead;
    }

    /** The clock kept in the file, or a new one; it stands at {@code begin} or, when kept, later. */
    static SimulatedClock at(Instant begin, Path file, Clock real) {
        try {
            SimulatedClock clock = Files.exists(file) ? kept(file, real) : beginning(begin, file, real);
            if (begin.isAfter(clock.instant())) {
                clock.moveTo(begin);
            }
            return clock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock kept in the file, where the last run left it. */
    static SimulatedClock kept(Path file, Clock real) {
        try {
            return new SimulatedClock(
                    real, file, Duration.parse(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimulatedClock beginning(Instant begin, Path file, Clock real) throws IOException {
        SimulatedClock clock = new SimulatedClock(real, file, Duration.between(real.instant(), begin));
        clock.keep(clock.ahead);
        return clock;
    }

    /**
     * Moves the clock.
     *
     * @return false, and nothing changed, when {@code instant} lies before the clock's own
     */
    synchronized boolean moveTo(Instant instant) throws IOException {
        if (instant.isBefore(instant().truncatedTo(ChronoUnit.SECONDS))) {
            return false;
        }
        Duration next = Duration.between(real.instant(), instant);
        if (next.compareTo(ahead) > 0) {
            keep(next);
            ahead = next;
        }
        return true;
    }

    private void keep(Duration distance) throws IOException {
        PrivateFiles.write(file, distance.toString());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    private static final class InZone extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
