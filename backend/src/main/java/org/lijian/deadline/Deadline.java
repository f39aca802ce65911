package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.annotations.AutomapConstructor;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.DueDate;
import org.lijian.shared.DayKind;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** One running clock (期限): what has to be done by which day, how that day was found, and when it was done. */
final class Deadline {
    private final DeadlineId id;
    private final String code;
    private final UUID subjectId;
    private final RegionCode region;
    private final LocalDate triggeredOn;
    private final String proof;
    private final LocalDate dueOn;
    private final DayKind dayKind;
    private final int days;
    private final String period;
    private final LegalCitation citation;
    private final boolean verified;
    private final String ruleVersion;
    private final String calendarVersion;
    private final DaySteps steps;
    private final long version;
    private DeadlineState state;
    private @Nullable LocalDate metOn;

    @AutomapConstructor
    Deadline(
            DeadlineId id,
            String code,
            UUID subjectId,
            RegionCode region,
            LocalDate triggeredOn,
            String proof,
            LocalDate dueOn,
            DayKind dayKind,
            int days,
            String period,
            LegalCitation citation,
            boolean verified,
            String ruleVersion,
            String calendarVersion,
            DaySteps steps,
            DeadlineState state,
            @Nullable LocalDate metOn,
            long version) {
        this.id = id;
        this.code = code;
        this.subjectId = subjectId;
        this.region = region;
        this.triggeredOn = triggeredOn;
        this.proof = proof;
        this.dueOn = dueOn;
        this.dayKind = dayKind;
        this.days = days;
        this.period = period;
        this.citation = citation;
        this.verified = verified;
        this.ruleVersion = ruleVersion;
        this.calendarVersion = calendarVersion;
        this.steps = steps;
        this.state = state;
        this.metOn = metOn;
        this.version = version;
    }

    static Deadline started(DeadlineId id, StartDeadline start, DueDate due) {
        return new Deadline(
                id,
                start.code(),
                start.subjectId(),
                start.region(),
                start.triggeredOn(),
                start.proof(),
                due.due(),
                due.dayKind(),
                due.days(),
                due.period(),
                due.citation(),
                due.verified(),
                due.ruleVersion(),
                due.calendarVersion(),
                new DaySteps(due.steps()),
                DeadlineState.OPEN,
                null,
                0);
    }

    /** The same clock as {@code due} counts it. */
    Deadline counted(DueDate due) {
        return new Deadline(
                id,
                code,
                subjectId,
                region,
                triggeredOn,
                proof,
                due.due(),
                due.dayKind(),
                due.days(),
                due.period(),
                due.citation(),
                due.verified(),
                due.ruleVersion(),
                due.calendarVersion(),
                new DaySteps(due.steps()),
                state,
                metOn,
                version);
    }

    /** Notes that it was done on {@code on}; done again is done once. */
    void meet(LocalDate on) {
        if (state != DeadlineState.OPEN) {
            return;
        }
        state = on.isAfter(dueOn) ? DeadlineState.MET_LATE : DeadlineState.MET;
        metOn = on;
    }

    DeadlineId id() {
        return id;
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version;
    }

    DeadlineView view() {
        return new DeadlineView(
                id,
                code,
                subjectId,
                region,
                triggeredOn,
                proof,
                dueOn,
                dayKind,
                days,
                period,
                citation,
                verified,
                state,
                metOn,
                steps.days(),
                ruleVersion,
                calendarVersion);
    }
}
