package org.lijian.correction;

import java.time.LocalDate;
import java.util.List;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.shared.OfficerId;

/** What the officers found when they came again. */
public record RecordRecheck(
        RecheckId id,
        RecheckMode mode,
        LocalDate recheckedOn,
        List<OfficerId> officers,
        RecheckResult result,
        String findings,
        List<EvidenceId> evidence) {
    public RecordRecheck {
        officers = officers.stream().distinct().toList();
        evidence = evidence.stream().distinct().toList();
    }
}
