package org.lijian.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.shared.OfficerId;

/**
 * A recheck as officers see it.
 *
 * @param perDayPenaltyId the per-day penalty that was opened for it, once the case is filed
 */
public record RecheckView(
        RecheckId id,
        RecheckMode mode,
        LocalDate recheckedOn,
        List<OfficerId> officers,
        RecheckResult result,
        String findings,
        List<EvidenceId> evidence,
        OfficerId recordedBy,
        Instant recordedAt,
        @Nullable PenaltyId perDayPenaltyId) {
    public RecheckView {
        officers = List.copyOf(officers);
        evidence = List.copyOf(evidence);
    }

    static RecheckView of(Recheck recheck, List<OfficerId> officers, List<EvidenceId> evidence) {
        return new RecheckView(
                recheck.id(),
                recheck.mode(),
                recheck.recheckedOn(),
                officers,
                recheck.result(),
                recheck.findings(),
                evidence,
                recheck.recordedBy(),
                recheck.recordedAt(),
                recheck.perDayPenaltyId());
    }
}
