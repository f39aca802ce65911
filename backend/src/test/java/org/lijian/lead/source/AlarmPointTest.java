package org.lijian.lead.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.law.alarm.AlarmRule;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.shared.LegalCitation;

class AlarmPointTest {
    private static final Instant START = Instant.parse("2023-10-17T01:00:00Z");
    private static final AlarmRule RULE = rule("150", "120", 3);
    private static final LeadId LEAD = new LeadId(Ids.next());

    private final AlarmPoint point = AlarmPoint.quiet(new SourceId(Ids.next()), "PM10/");

    @Test
    void waitsForThreeInARow() {
        assertThat(take(0, "150")).isEqualTo(MessageState.PENDING);
        assertThat(take(1, "149.9")).isEqualTo(MessageState.NOTED);
        assertThat(take(2, "150")).isEqualTo(MessageState.PENDING);
        assertThat(take(3, "150")).isEqualTo(MessageState.PENDING);
        assertThat(point.streakFrom()).contains(START.plusSeconds(120));
        assertThat(take(4, "150")).isEqualTo(MessageState.LEAD);
    }

    @Test
    void isAboutTheEarliestOfThreeThatCameOutOfTheirOrder() {
        take(1, "150");
        take(0, "150");

        assertThat(take(2, "150")).isEqualTo(MessageState.LEAD);
        assertThat(point.streakFrom()).contains(START);
    }

    @Test
    void doesNotCountWhatCameTooLongAgo() {
        assertThat(take(0, "150")).isEqualTo(MessageState.PENDING);
        assertThat(take(10, "150")).isEqualTo(MessageState.PENDING);
        assertThat(take(21, "150")).isEqualTo(MessageState.PENDING);
        assertThat(take(31, "150")).isEqualTo(MessageState.PENDING);
        assertThat(take(41, "150")).isEqualTo(MessageState.LEAD);
    }

    @Test
    void isOverOnlyBelowTheLowerValue() {
        raised();

        assertThat(take(3, "120")).isEqualTo(MessageState.GROUPED);
        assertThat(take(4, "119.999")).isEqualTo(MessageState.CLEARED);
        assertThat(take(5, "149")).isEqualTo(MessageState.NOTED);
    }

    @Test
    void isTheSameMatterWhenItComesBackSoonAndAnotherWhenItComesBackLate() {
        raised();
        take(3, "100");

        assertThat(take(4, "160")).isEqualTo(MessageState.PENDING);
        assertThat(take(5, "160")).isEqualTo(MessageState.PENDING);
        assertThat(take(6, "160")).isEqualTo(MessageState.GROUPED);
        assertThat(point.leadId()).contains(LEAD);

        int late = 6 + 120 + 1;
        assertThat(take(late, "160")).isEqualTo(MessageState.PENDING);
        assertThat(point.leadId()).isEmpty();
        take(late + 1, "160");
        assertThat(take(late + 2, "160")).isEqualTo(MessageState.LEAD);
    }

    @Test
    void aStationThatFellSilentStartsAnew() {
        raised();

        assertThat(take(2 + 121, "160")).isEqualTo(MessageState.PENDING);
    }

    @Test
    void aMessageWithoutAValueRaisesNothing() {
        assertThat(point.take(reading(0, null, true), rule("150", "120", 1))).isEqualTo(MessageState.NOTED);
    }

    @Test
    void believesTheSourceWhereTheRuleHasNoValue() {
        AlarmRule own = rule(null, null, 1);

        assertThat(point.take(reading(0, null, false), own)).isEqualTo(MessageState.NOTED);
        assertThat(point.take(reading(1, null, true), own)).isEqualTo(MessageState.LEAD);
        point.isAbout(LEAD);
        assertThat(point.take(reading(2, null, true), own)).isEqualTo(MessageState.GROUPED);
        assertThat(point.take(reading(3, null, false), own)).isEqualTo(MessageState.CLEARED);
    }

    private void raised() {
        take(0, "160");
        take(1, "160");
        assertThat(take(2, "160")).isEqualTo(MessageState.LEAD);
        point.isAbout(LEAD);
    }

    private MessageState take(int minute, String value) {
        return point.take(reading(minute, value, true), RULE);
    }

    private static Reading reading(int minute, @Nullable String value, boolean alarm) {
        return new Reading(
                "",
                "",
                "",
                null,
                null,
                null,
                START.plusSeconds(60L * minute),
                "",
                "PM10",
                value == null ? null : new BigDecimal(value),
                alarm,
                "",
                "");
    }

    private static AlarmRule rule(@Nullable String raise, @Nullable String clear, int count) {
        return new AlarmRule(
                LocalDate.parse("2020-01-01"),
                null,
                raise == null ? null : new BigDecimal(raise),
                clear == null ? null : new BigDecimal(clear),
                count,
                Duration.ofMinutes(10),
                Duration.ofHours(2),
                LegalCitation.of("《行政处罚法》（2021修订）第四十一条"),
                false,
                null);
    }
}
