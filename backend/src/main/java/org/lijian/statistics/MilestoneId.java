package org.lijian.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one recorded milestone (闭环节点). */
public record MilestoneId(UUID value) implements Id {
    @JsonCreator
    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
