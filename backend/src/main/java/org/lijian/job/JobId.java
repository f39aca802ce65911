package org.lijian.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one job (后台作业). */
public record JobId(UUID value) implements Id {
    @JsonCreator
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
