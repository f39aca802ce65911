package org.lijian.statistics;

import java.time.LocalDate;
import java.util.Map;
import org.lijian.lead.LeadExit;
import org.lijian.shared.RegionCode;

/**
 * The closed loop of one region in one period: what came in, by which exit it left, what is open at the end, and what became of the fines.
 *
 * @param open leads registered by {@code to} and not closed by {@code to}, whenever they were registered
 */
public record ClosedLoopView(
        LocalDate from,
        LocalDate to,
        RegionCode region,
        long leadsIn,
        LeadsOut leadsOut,
        long open,
        Fines finesDecided,
        Fines finesPaid) {
    /** Leads that left, in total and by each exit; every exit is named, also those nobody took. */
    public record LeadsOut(long total, Map<LeadExit, Long> byExit) {}

    /** How many fines, and what they come to in yuan; surcharge is not a fine. */
    public record Fines(long count, String amount) {}
}
