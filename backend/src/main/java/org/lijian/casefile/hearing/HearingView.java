package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A hearing as others see it.
 *
 * @param sessions every session the party was called to; the last one counts
 */
public record HearingView(
        PenaltyId penaltyId,
        CaseId caseId,
        RegionCode region,
        HearingStatus status,
        LocalDate requestedOn,
        List<Session> sessions,
        @Nullable Held held,
        @Nullable Report report,
        @Nullable WithdrawnRequest withdrawal,
        long version) {
    public HearingView {
        sessions = List.copyOf(sessions);
    }

    /** The session that counts; only a hearing that was notified has one. */
    Session lastSession() {
        return sessions.get(sessions.size() - 1);
    }

    /** One session the party was called to. */
    public record Session(
            LocalDate scheduledOn,
            String startsAt,
            String place,
            OfficerId chair,
            boolean open,
            @Nullable ClosedGround closedGround,
            LocalDate issuedOn,
            OfficerId issuedBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate postponedOn,
            @Nullable String postponedReason) {
        static Session of(HearingSession session) {
            return new Session(
                    session.scheduledOn(),
                    session.startsAt(),
                    session.place(),
                    session.chair(),
                    session.closedGround() == null,
                    session.closedGround(),
                    session.issuedOn(),
                    session.issuedBy(),
                    session.documentId(),
                    session.number(),
                    session.deliveryId(),
                    session.servedOn(),
                    session.postponedOn(),
                    session.postponedReason());
        }
    }

    /** What its minutes say. */
    public record Held(
            LocalDate heldOn,
            boolean attended,
            List<HearingAgent> agents,
            String minutes,
            @Nullable MinutesSignature signature,
            @Nullable String remark,
            OfficerId recordedBy,
            DocumentId documentId) {
        public Held {
            agents = List.copyOf(agents);
        }

        static @Nullable Held of(@Nullable Minutes minutes, List<HearingAgent> agents) {
            return minutes == null
                    ? null
                    : new Held(
                            minutes.heldOn(),
                            minutes.attended(),
                            agents,
                            minutes.text(),
                            minutes.signature(),
                            minutes.remark(),
                            minutes.recordedBy(),
                            minutes.documentId());
        }
    }

    /** The chair's report. */
    public record Report(
            String facts, String proposal, LocalDate reportedOn, OfficerId reportedBy, DocumentId documentId) {
        static @Nullable Report of(@Nullable HearingReport report) {
            return report == null
                    ? null
                    : new Report(
                            report.facts(),
                            report.proposal(),
                            report.reportedOn(),
                            report.reportedBy(),
                            report.documentId());
        }
    }

    /** The party's withdrawal. */
    public record WithdrawnRequest(LocalDate receivedOn, String reason, OfficerId recordedBy) {
        static @Nullable WithdrawnRequest of(@Nullable Withdrawal withdrawal) {
            return withdrawal == null
                    ? null
                    : new WithdrawnRequest(withdrawal.receivedOn(), withdrawal.reason(), withdrawal.recordedBy());
        }
    }
}
