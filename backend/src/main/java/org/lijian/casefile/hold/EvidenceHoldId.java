package org.lijian.casefile.hold;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identifies one hold of evidence. */
public record EvidenceHoldId(UUID value) implements Id {
    @JsonCreator
    public static EvidenceHoldId of(String text) {
        return new EvidenceHoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
