package org.lijian.collection;

import java.util.List;
import org.lijian.evidence.EvidenceId;

/**
 * What the head decides about a decision that was wrong.
 *
 * @param evidence what shows that it was
 */
public record RevokeDecision(String reasons, List<EvidenceId> evidence) {
    public RevokeDecision {
        evidence = List.copyOf(evidence);
    }
}
