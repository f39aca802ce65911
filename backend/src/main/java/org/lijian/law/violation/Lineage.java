package org.lijian.law.violation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which acts of an older or a newer law are the same act.
 *
 * @param changed what changed against the predecessors
 */
public record Lineage(
        List<String> predecessors,
        List<String> successors,
        @Nullable String changed) {
    public Lineage {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }
}
