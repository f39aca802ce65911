package org.lijian.plan.draw;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one random draw (双随机抽取). */
public record DrawId(UUID value) implements Id {
    @JsonCreator
    public static DrawId of(String text) {
        return new DrawId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
