package org.lijian.casefile.joint;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one matter of several parties (共同违法案件). */
public record JointMatterId(UUID value) implements Id {
    @JsonCreator
    public static JointMatterId of(String text) {
        return new JointMatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
