package org.lijian.casefile.summary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** A penalty that was decided on the spot. */
public record SummaryPenaltyId(UUID value) implements Id {
    @JsonCreator
    public static SummaryPenaltyId of(String text) {
        return new SummaryPenaltyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
