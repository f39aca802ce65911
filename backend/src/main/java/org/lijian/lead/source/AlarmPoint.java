package org.lijian.lead.source;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.law.alarm.AlarmRule;
import org.lijian.lead.LeadId;

/**
 * One point a source watches (报警点), such as the outlet of a chimney or the plate of a lorry, and whether an alarm is raised there. It
 * decides for each message whether it is the first of a matter, one more of it, or none (防抖、回差).
 */
final class AlarmPoint {
    private final SourceId sourceId;
    private final String pointKey;
    private int streak;
    private @Nullable Instant streakFrom;
    private @Nullable Instant lastAlarmAt;
    private boolean raised;
    private @Nullable LeadId leadId;

    AlarmPoint(
            SourceId sourceId,
            String pointKey,
            int streak,
            @Nullable Instant streakFrom,
            @Nullable Instant lastAlarmAt,
            boolean raised,
            @Nullable LeadId leadId) {
        this.sourceId = sourceId;
        this.pointKey = pointKey;
        this.streak = streak;
        this.streakFrom = streakFrom;
        this.lastAlarmAt = lastAlarmAt;
        this.raised = raised;
        this.leadId = leadId;
    }

    static AlarmPoint quiet(SourceId source, String pointKey) {
        return new AlarmPoint(source, pointKey, 0, null, null, false, null);
    }

    /** The matter is over: its lead has left, and what comes now is another. */
    void forget() {
        streak = 0;
        streakFrom = null;
        raised = false;
        leadId = null;
    }

    /** Takes a reading; {@code LEAD} asks for a lead, whose id is told by {@link #isAbout}. */
    MessageState take(Reading reading, AlarmRule rule) {
        Instant at = reading.at();
        if (lastAlarmAt != null && at.isAfter(lastAlarmAt.plus(rule.quiet()))) {
            raised = false;
            leadId = null;
        }
        if (raised) {
            return goesOn(reading, rule) ? alarm(at, MessageState.GROUPED) : over();
        }
        if (!isAlarm(reading, rule)) {
            streak = 0;
            streakFrom = null;
            return MessageState.NOTED;
        }
        if (streakFrom == null || lastAlarmAt == null || isTooLate(at, lastAlarmAt, rule.within())) {
            streak = 0;
            streakFrom = at;
        } else if (at.isBefore(streakFrom)) {
            streakFrom = at;
        }
        streak++;
        if (streak < rule.count()) {
            return alarm(at, MessageState.PENDING);
        }
        raised = true;
        return alarm(at, leadId == null ? MessageState.LEAD : MessageState.GROUPED);
    }

    void isAbout(LeadId lead) {
        leadId = lead;
    }

    private MessageState alarm(Instant at, MessageState state) {
        lastAlarmAt = lastAlarmAt == null || at.isAfter(lastAlarmAt) ? at : lastAlarmAt;
        return state;
    }

    private MessageState over() {
        raised = false;
        streak = 0;
        streakFrom = null;
        return MessageState.CLEARED;
    }

    private static boolean isTooLate(Instant at, Instant last, Duration within) {
        return at.isAfter(last.plus(within));
    }

    private static boolean isAlarm(Reading reading, AlarmRule rule) {
        BigDecimal raise = rule.raise();
        BigDecimal value = reading.value();
        return raise == null ? reading.alarm() : value != null && value.compareTo(raise) >= 0;
    }

    private static boolean goesOn(Reading reading, AlarmRule rule) {
        BigDecimal clear = rule.clear();
        BigDecimal value = reading.value();
        return clear == null ? reading.alarm() : value != null && value.compareTo(clear) >= 0;
    }

    /** Whether what it watches is over the value now, as far as it told. */
    boolean isRaised() {
        return raised;
    }

    Optional<LeadId> leadId() {
        return Optional.ofNullable(leadId);
    }

    /** From when on the messages that were not enough belong to the matter. */
    Optional<Instant> streakFrom() {
        return Optional.ofNullable(streakFrom);
    }

    SourceId sourceId() {
        return sourceId;
    }

    String pointKey() {
        return pointKey;
    }
}
