package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import org.lijian.casefile.PenaltyId;
import org.lijian.evidence.EvidenceId;
import org.lijian.shared.OfficerId;

/**
 * Why a notice was withdrawn.
 *
 * @param documentNumber of the notice
 * @param version of the penalty
 */
public record WithdrawnNoticeView(
        PenaltyId penaltyId,
        String documentNumber,
        String newFact,
        List<EvidenceId> evidence,
        LocalDate withdrawnOn,
        OfficerId withdrawnBy,
        long version) {
    public WithdrawnNoticeView {
        evidence = List.copyOf(evidence);
    }

    static WithdrawnNoticeView of(PenaltyView penalty, WithdrawnNotice withdrawn, List<EvidenceId> evidence) {
        return new WithdrawnNoticeView(
                penalty.id(),
                penalty.issuedNotice().documentNumber(),
                withdrawn.newFact(),
                evidence,
                withdrawn.withdrawnOn(),
                withdrawn.withdrawnBy(),
                penalty.version());
    }
}
