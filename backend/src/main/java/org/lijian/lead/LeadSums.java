package org.lijian.lead;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The leads of a period: how many came in, how many are open at which status, and how many left by which exit. Those that have an exit and
 * still wait for an answer are counted by their exit, and said once more in {@code awaitingAnswer}.
 */
public record LeadSums(
        long leads, long open, Map<LeadStatus, Long> openBy, Map<LeadExit, Long> exits, long awaitingAnswer) {
    public LeadSums {
        openBy = Map.copyOf(openBy);
        exits = Map.copyOf(exits);
        if (leads != open + exits.values().stream().mapToLong(Long::longValue).sum()) {
            throw new IllegalStateException("leads that are neither open nor left by one exit");
        }
    }

    static LeadSums of(List<Part> parts) {
        Map<LeadStatus, Long> openBy = new EnumMap<>(LeadStatus.class);
        Map<LeadExit, Long> exits = new EnumMap<>(LeadExit.class);
        List.of(LeadExit.values()).forEach(exit -> exits.put(exit, 0L));
        long leads = 0;
        long awaiting = 0;
        for (Part part : parts) {
            leads += part.leads();
            LeadExit exit = part.leadExit();
            if (exit == null) {
                openBy.merge(part.status(), part.leads(), Long::sum);
            } else {
                exits.merge(exit, part.leads(), Long::sum);
                awaiting += part.status() == LeadStatus.CLOSED ? 0 : part.leads();
            }
        }
        long open = openBy.values().stream().mapToLong(Long::longValue).sum();
        return new LeadSums(leads, open, openBy, exits, awaiting);
    }

    /** How many leads stand at one status with one exit or none. */
    record Part(LeadStatus status, @Nullable LeadExit leadExit, long leads) {}
}
