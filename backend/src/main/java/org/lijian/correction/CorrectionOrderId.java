package org.lijian.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one order to correct (责令改正违法行为决定书). */
public record CorrectionOrderId(UUID value) implements Id {
    @JsonCreator
    public static CorrectionOrderId of(String text) {
        return new CorrectionOrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
