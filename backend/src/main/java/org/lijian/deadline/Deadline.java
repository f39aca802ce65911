package org.lijian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.AutomapConstructor;
import org.jspecify.annotations.Nullable;
import org.lijian.law.period.DueDate;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.DayKind;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** One running clock (期限): what has to be done by which day, how that day was found, and when it was done. */
final class Deadline {
    private final DeadlineId id;
    private final String code;
    private final UUID subjectId;
    private final RegionCode region;
    private LocalDate triggeredOn;
    private String proof;
    private LocalDate dueOn;
    private DayKind dayKind;
    private int days;
    private String period;
    private LegalCitation citation;
    private boolean verified;
    private String ruleVersion;
    private String calendarVersion;
    private DaySteps steps;
    private final long version;
    private DeadlineState state;
    private @Nullable LocalDate metOn;
    private int extensions;
    private @Nullable LocalDate stoppedOn;
    private boolean watched;
    private @Nullable WarningLevel warned;
    private @Nullable LocalDate warnedOn;

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
            int extensions,
            @Nullable LocalDate stoppedOn,
            boolean watched,
            @Nullable WarningLevel warned,
            @Nullable LocalDate warnedOn,
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
        this.extensions = extensions;
        this.stoppedOn = stoppedOn;
        this.watched = watched;
        this.warned = warned;
        this.warnedOn = warnedOn;
        this.version = version;
    }

    /** @param watched whether it is warned of until it is met */
    static Deadline started(DeadlineId id, StartDeadline start, DueDate due, boolean watched) {
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
                0,
                null,
                watched,
                null,
                null,
                0);
    }

    /** Notes that it was done on {@code on}; done again is done once. */
    void meet(LocalDate on) {
        if (state != DeadlineState.OPEN) {
            return;
        }
        boolean late = stoppedOn == null && on.isAfter(dueOn);
        state = late ? DeadlineState.MET_LATE : DeadlineState.MET;
        metOn = on;
    }

    /**
     * It was not done after all; it is warned of anew as far as it has run by now.
     *
     * @return whether it had been met
     */
    boolean reopen() {
        if (isOpen()) {
            return false;
        }
        state = DeadlineState.OPEN;
        metOn = null;
        warned = null;
        warnedOn = null;
        return true;
    }

    Light light(LocalDate today) {
        return Light.of(triggeredOn, dueOn, stoppedOn, today);
    }

    /** What there is to tell once it was met. */
    Optional<DeadlineMet> met() {
        LocalDate on = metOn;
        if (on == null) {
            return Optional.empty();
        }
        return Optional.of(new DeadlineMet(
                id,
                subjectId,
                code,
                region,
                on,
                state == DeadlineState.MET_LATE,
                (int) ChronoUnit.DAYS.between(triggeredOn, on),
                watched));
    }

    /** Refuses to change a clock that has run out of use or stands still already. */
    void requireRunning() {
        requireOpen();
        if (stoppedOn != null) {
            throw DeadlineRefusal.ALREADY_STOPPED.with("since", stoppedOn);
        }
    }

    void requireOpen() {
        if (state != DeadlineState.OPEN) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "期限已办结");
        }
    }

    /** Whether it is open and has not run out before {@code from}. */
    boolean mayStandStill(LocalDate from) {
        return state == DeadlineState.OPEN && (stoppedOn != null || !from.isAfter(dueOn));
    }

    /** {@code from}, or the first day it counts. */
    LocalDate notBeforeItBegins(LocalDate from) {
        return from.isAfter(triggeredOn) ? from : triggeredOn.plusDays(1);
    }

    /** Stands still from {@code from} on, nobody knows how long; for several reasons, from the first day of the first of them. */
    void standStill(LocalDate from) {
        requireOpen();
        LocalDate since = stoppedOn;
        stoppedOn = since != null && since.isBefore(from) ? since : from;
    }

    /**
     * One reason has ended and the date that follows is taken on; it runs again unless another lasts.
     *
     * @param stillSince the first day of what lasts
     */
    void runOn(DueDate due, @Nullable LocalDate stillSince) {
        requireOpen();
        recount(due);
        stoppedOn = stillSince;
    }

    /**
     * Refuses an extension that was approved after the last day.
     *
     * @return which extension it is, from 1
     */
    int nextExtension(LocalDate approvedOn) {
        requireRunning();
        if (approvedOn.isAfter(dueOn)) {
            throw DeadlineRefusal.ALREADY_OVER
                    .with("due", dueOn, "on", approvedOn)
                    .at("/approvedOn");
        }
        return extensions + 1;
    }

    /** The day it is counted from was another one. */
    void correctTrigger(LocalDate on, String shownBy) {
        requireRunning();
        triggeredOn = on;
        proof = shownBy;
    }

    /** Takes on a newly counted last day; what was warned of the old one says nothing about the new one. */
    void recount(DueDate due) {
        if (!due.due().equals(dueOn)) {
            warned = null;
            warnedOn = null;
        }
        dueOn = due.due();
        dayKind = due.dayKind();
        citation = due.citation();
        days = due.days();
        period = due.period();
        verified = due.verified();
        ruleVersion = due.ruleVersion();
        calendarVersion = due.calendarVersion();
        steps = new DaySteps(due.steps());
        extensions = due.extensions().size();
    }

    /** The day to warn of it next; none while it stands still or when there is nothing more to warn of. */
    Optional<LocalDate> nextWarning() {
        return isOpen() && stoppedOn == null ? warnings().after(warnedOn) : Optional.empty();
    }

    /** Takes note of the stage it has come to by {@code today}, if that has not been warned of yet. */
    Optional<WarningLevel> warnOf(LocalDate today) {
        if (stoppedOn != null) {
            return Optional.empty();
        }
        LocalDate before = warnedOn;
        return warnings()
                .latest(today)
                .filter(day -> before == null || day.isAfter(before))
                .map(day -> {
                    warnedOn = day;
                    warned = warnings().on(day);
                    return warnings().on(day);
                });
    }

    /** Refuses while it is not late. */
    void requireOverdue(LocalDate today) {
        requireRunning();
        if (!today.isAfter(dueOn)) {
            throw DeadlineRefusal.NOT_OVERDUE.with("due", dueOn);
        }
    }

    boolean isWarnedAs(WarningLevel level) {
        return warned == level;
    }

    boolean isOpen() {
        return state == DeadlineState.OPEN;
    }

    boolean isWatched() {
        return watched;
    }

    DeadlineWarning warning(UUID warningId, WarningLevel level, Instant at) {
        return new DeadlineWarning(warningId, id, code, subjectId, region, level, dueOn, at);
    }

    private DeadlineWarnings warnings() {
        return DeadlineWarnings.of(triggeredOn, dueOn);
    }

    DeadlineId id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID subjectId() {
        return subjectId;
    }

    LocalDate triggeredOn() {
        return triggeredOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int extensions() {
        return extensions;
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version;
    }

    DeadlineView view() {
        return view(null, List.of(), null);
    }

    DeadlineView view(
            @Nullable List<DeadlineChange> changes,
            List<ExtensionAttendee> attendees,
            @Nullable List<Supervision> supervisions) {
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
                calendarVersion,
                extensions,
                stoppedOn,
                isOpen() && stoppedOn == null ? warnings().whileItRuns() : List.of(),
                isOpen() ? warned : null,
                changes == null
                        ? null
                        : changes.stream()
                                .map(change -> DeadlineChangeView.of(change, attendees))
                                .toList(),
                supervisions,
                version);
    }
}
