package org.lijian.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one penalty (处罚) of a case; the review that lets a case pass names the penalty it leads to. */
public record PenaltyId(UUID value) implements Id {
    @JsonCreator
    public static PenaltyId of(String text) {
        return new PenaltyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
