package org.lijian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedClockTest {
    private static final Instant BEGIN = Instant.parse("2022-03-07T00:00:00Z");
    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void beginsWhereItIsToldAndRunsWithTheRealClock() {
        assertThat(clock(BEGIN, REAL).instant()).isEqualTo(BEGIN);
        assertThat(clock(BEGIN, later(Duration.ofMinutes(5))).instant()).isEqualTo(BEGIN.plusSeconds(300));
    }

    @Test
    void movesForwards() throws Exception {
        SimulatedClock clock = clock(BEGIN, REAL);
        assertThat(clock.moveTo(Instant.parse("2022-04-12T01:00:00Z"))).isTrue();
        assertThat(clock.instant()).isEqualTo("2022-04-12T01:00:00Z");
    }

    @Test
    void neverMovesBack() throws Exception {
        SimulatedClock clock = clock(BEGIN, REAL);
        assertThat(clock.moveTo(BEGIN.minusSeconds(1))).isFalse();
        assertThat(clock.moveTo(BEGIN)).isTrue();
        assertThat(clock.instant()).isEqualTo(BEGIN);
    }

    @Test
    void goesOnWhereTheLastRunWas() throws Exception {
        clock(BEGIN, REAL).moveTo(Instant.parse("2022-04-12T01:00:00Z"));
        SimulatedClock again = clock(BEGIN, later(Duration.ofHours(1)));
        assertThat(again.instant()).isEqualTo("2022-04-12T02:00:00Z");
    }

    @Test
    void goesOnWithoutBeingToldWhere() throws Exception {
        clock(BEGIN, REAL).moveTo(Instant.parse("2022-04-12T01:00:00Z"));
        assertThat(SimulatedClock.kept(folder.resolve("clock"), later(Duration.ofHours(1)))
                        .instant())
                .isEqualTo("2022-04-12T02:00:00Z");
    }

    @Test
    void takesALaterBeginningOfTheNextRun() {
        clock(BEGIN, REAL);
        assertThat(clock(Instant.parse("2023-01-01T00:00:00Z"), REAL).instant()).isEqualTo("2023-01-01T00:00:00Z");
    }

    private SimulatedClock clock(Instant begin, Clock real) {
        return SimulatedClock.at(begin, folder.resolve("clock"), real);
    }

    private static Clock later(Duration elapsed) {
        return Clock.offset(REAL, elapsed);
    }
}
