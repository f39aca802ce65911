package org.lijian.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one item of evidence, made where the evidence is taken. */
public record EvidenceId(UUID value) implements Id {
    @JsonCreator
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
