package org.lijian.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryMethod;
import org.lijian.delivery.Receiver;
import org.lijian.evidence.EvidenceId;

/** How decision and inventory were given to the party on the spot: into its hands, or left with proof where it refused. */
public record HandedOver(
        DeliveryMethod method,
        @Nullable Receiver receiver,
        @Nullable String reason,
        List<EvidenceId> evidence) {
    public HandedOver {
        evidence = List.copyOf(evidence);
    }
}
