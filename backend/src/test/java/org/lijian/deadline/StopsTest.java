package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.ExclusionKind;
import org.lijian.platform.Ids;
import org.lijian.shared.DateRange;
import org.lijian.shared.OfficerId;

class StopsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 10);

    private final DeadlineChange known =
            change(DeadlineChangeKind.STOPPED, null, ExclusionKind.HEARING, DAY.plusDays(9));
    private final DeadlineChange lasting = change(DeadlineChangeKind.STOPPED, null, ExclusionKind.MONITORING, null);
    private final DeadlineChange extension = change(DeadlineChangeKind.EXTENDED, null, null, null);
    private final Stops stops = new Stops(List.of(extension, known, lasting));

    @Test
    void daysOfAStopWhoseEndNobodyKnowsAreNotLeftOutYet() {
        assertThat(stops.spans())
                .containsExactly(new ExcludedSpan(ExclusionKind.HEARING, new DateRange(DAY, DAY.plusDays(9))));
    }

    @Test
    void onceEndedAStopLeavesItsDaysOut() {
        Stops ended = stops.with(
                change(DeadlineChangeKind.STOP_ENDED, lasting.id(), ExclusionKind.MONITORING, DAY.plusDays(20)));

        assertThat(ended.endOf(lasting)).contains(DAY.plusDays(20));
        assertThat(ended.lasting(ExclusionKind.MONITORING)).isEmpty();
        assertThat(ended.spans())
                .containsExactly(
                        new ExcludedSpan(ExclusionKind.HEARING, new DateRange(DAY, DAY.plusDays(9))),
                        new ExcludedSpan(ExclusionKind.MONITORING, new DateRange(DAY, DAY.plusDays(20))));
    }

    @Test
    void findsTheStopThatLastsForItsKind() {
        assertThat(stops.lasting(ExclusionKind.MONITORING)).contains(lasting);
        assertThat(stops.lasting(ExclusionKind.HEARING)).isEmpty();
        assertThat(stops.endOf(lasting)).isEmpty();
        assertThat(stops.endOf(known)).contains(DAY.plusDays(9));
    }

    @Test
    void noOtherChangeIsAStop() {
        assertThat(stops.stop(known.id())).contains(known);
        assertThat(stops.stop(lasting.id())).contains(lasting);
        assertThat(stops.stop(extension.id())).isEmpty();
        assertThat(stops.stop(new DeadlineChangeId(Ids.next()))).isEmpty();
    }

    private static DeadlineChange change(
            DeadlineChangeKind kind,
            @Nullable DeadlineChangeId stop,
            @Nullable ExclusionKind exclusion,
            @Nullable LocalDate to) {
        return new DeadlineChange(
                new DeadlineChangeId(Ids.next()),
                new DeadlineId(Ids.next()),
                kind,
                stop,
                exclusion,
                DAY,
                to,
                null,
                "送检",
                null,
                new OfficerId(Ids.next()),
                Instant.EPOCH,
                DAY,
                DAY);
    }
}
