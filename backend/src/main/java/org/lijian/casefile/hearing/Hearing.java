package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** The hearing of one penalty, from the party's request until it is reported, forfeited or withdrawn. */
final class Hearing {
    private final PenaltyId penaltyId;
    private final CaseId caseId;
    private final RegionCode region;
    private final LocalDate requestedOn;
    private HearingStatus status;
    private final long version;

    private final List<HearingSession> sessions = new ArrayList<>();
    private @Nullable Minutes minutes;
    private List<HearingAgent> agents = List.of();
    private @Nullable HearingReport report;
    private @Nullable Withdrawal withdrawal;

    Hearing(
            PenaltyId penaltyId,
            CaseId caseId,
            RegionCode region,
            LocalDate requestedOn,
            HearingStatus status,
            long version) {
        this.penaltyId = penaltyId;
        this.caseId = caseId;
        this.region = region;
        this.requestedOn = requestedOn;
        this.status = status;
        this.version = version;
    }

    static Hearing requested(PenaltyId penaltyId, CaseId caseId, RegionCode region, LocalDate on) {
        return new Hearing(penaltyId, caseId, region, on, HearingStatus.REQUESTED, 0);
    }

    /** Gives a hearing the papers in its file. */
    Hearing holding(HearingPapers papers) {
        sessions.addAll(papers.sessions());
        minutes = papers.minutes();
        agents = papers.agents();
        report = papers.report();
        withdrawal = papers.withdrawal();
        return this;
    }

    /**
     * Calls the party to a session.
     *
     * @param latestNotice the last day on which the party can be told of a hearing on that day
     */
    DraftSession draft(DraftSession session, Set<OfficerId> investigators, LocalDate latestNotice) {
        requireStatus(HearingStatus.REQUESTED);
        requireNotBefore(session.issuedOn(), since(), "/issuedOn");
        if (investigators.contains(session.chair())) {
            throw HearingRefusal.CHAIR_INVESTIGATED.with().at("/chair");
        }
        requireInTime(session.issuedOn(), session.scheduledOn(), latestNotice, "/scheduledOn");
        return session;
    }

    void notified(HearingSession session) {
        requireStatus(HearingStatus.REQUESTED);
        sessions.add(session);
        status = HearingStatus.NOTIFIED;
    }

    /** The party has the notice. */
    HearingSession noticeServed(LocalDate on) {
        requireStatus(HearingStatus.NOTIFIED);
        status = HearingStatus.NOTICE_SERVED;
        return replaceLast(last().servedOn(on));
    }

    /** The session is put off; the party is called anew. */
    HearingSession postpone(LocalDate on, String reason) {
        requireStatus(HearingStatus.NOTICE_SERVED);
        requireNotBefore(on, last().issuedOn(), "/postponedOn");
        status = HearingStatus.REQUESTED;
        return replaceLast(last().postponed(on, reason));
    }

    void withdraw(Withdrawal withdrawn) {
        if (status != HearingStatus.REQUESTED && status != HearingStatus.NOTICE_SERVED) {
            throw notAtThisStep();
        }
        requireNotBefore(withdrawn.receivedOn(), requestedOn, "/receivedOn");
        withdrawal = withdrawn;
        status = HearingStatus.WITHDRAWN;
    }

    /**
     * Refuses minutes of a session that was not called so, or not in time.
     *
     * @param latestNotice the last day on which the party could be told of a hearing on that day
     */
    void requireHeldAsNotified(LocalDate heldOn, LocalDate latestNotice, OfficerId by) {
        requireStatus(HearingStatus.NOTICE_SERVED);
        HearingSession session = last();
        requireChair(by);
        if (!heldOn.equals(session.scheduledOn())) {
            throw HearingRefusal.NOT_AS_NOTIFIED
                    .with("scheduledOn", session.scheduledOn())
                    .at("/heldOn");
        }
        requireInTime(Objects.requireNonNull(session.servedOn()), heldOn, latestNotice, "/heldOn");
    }

    void record(Minutes made, List<HearingAgent> sent) {
        requireStatus(HearingStatus.NOTICE_SERVED);
        minutes = made;
        agents = List.copyOf(sent);
        status = made.attended() ? HearingStatus.HELD : HearingStatus.FORFEITED;
    }

    void requireHeld(OfficerId by) {
        requireStatus(HearingStatus.HELD);
        requireChair(by);
    }

    void report(HearingReport made) {
        requireHeld(made.reportedBy());
        report = made;
        status = HearingStatus.REPORTED;
    }

    void requireAwaitingNotice() {
        requireStatus(HearingStatus.REQUESTED);
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version;
    }

    HearingView view() {
        return new HearingView(
                penaltyId,
                caseId,
                region,
                status,
                requestedOn,
                sessions.stream().map(HearingView.Session::of).toList(),
                HearingView.Held.of(minutes, agents),
                HearingView.Report.of(report),
                HearingView.WithdrawnRequest.of(withdrawal),
                version);
    }

    /** The day of the step before a notice: the request, or the postponement of the session before. */
    private LocalDate since() {
        LocalDate postponed = sessions.isEmpty() ? null : last().postponedOn();
        return postponed == null ? requestedOn : postponed;
    }

    private HearingSession last() {
        return sessions.get(sessions.size() - 1);
    }

    private HearingSession replaceLast(HearingSession session) {
        sessions.set(sessions.size() - 1, session);
        return session;
    }

    private void requireChair(OfficerId by) {
        if (!last().chair().equals(by)) {
            throw HearingRefusal.NOT_THE_CHAIR.with();
        }
    }

    private static void requireInTime(LocalDate told, LocalDate heldOn, LocalDate latest, String pointer) {
        if (told.isAfter(latest)) {
            throw HearingRefusal.NOTICE_TOO_SHORT
                    .with("heldOn", heldOn, "latest", latest)
                    .at(pointer);
        }
    }

    private static void requireNotBefore(LocalDate date, LocalDate previous, String pointer) {
        if (date.isBefore(previous)) {
            throw HearingRefusal.DATES_OUT_OF_ORDER
                    .with("date", date, "previous", previous)
                    .at(pointer);
        }
    }

    private void requireStatus(HearingStatus expected) {
        if (status != expected) {
            throw notAtThisStep();
        }
    }

    private Problem notAtThisStep() {
        return PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
    }
}
