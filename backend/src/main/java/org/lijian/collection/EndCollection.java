package org.lijian.collection;

import java.util.List;
import org.lijian.evidence.EvidenceId;

/**
 * What the head decides about a fine that can never be collected.
 *
 * @param evidence what proves that the party is no more and has left nothing and nobody to pay
 */
public record EndCollection(EndCircumstance circumstance, String reasons, List<EvidenceId> evidence) {
    public EndCollection {
        evidence = List.copyOf(evidence);
    }
}
