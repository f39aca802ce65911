package org.lijian.casefile.penalty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

/**
 * A new fact has come up; the notice is withdrawn and the case investigated further.
 *
 * @param evidence of the new fact, none of which the last report relied on
 */
public record WithdrawNotice(
        @Nullable String newFact, @Nullable List<EvidenceId> evidence) {}
