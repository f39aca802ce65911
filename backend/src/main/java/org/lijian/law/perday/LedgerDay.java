package org.lijian.law.perday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * One day of a per-day penalty (逐日计罚台账).
 *
 * @param round which round it belongs to, from 1; a day between two rounds belongs to the one before
 * @param anchor the order that starts the round and the recheck that ends it
 * @param evidence what shows the finding of the recheck, as it was given
 * @param amount the daily amount when the day counts, nothing otherwise
 */
public record LedgerDay(
        LocalDate date,
        int round,
        String anchor,
        @Nullable String evidence,
        boolean counted,
        String reason,
        Money amount,
        LegalCitation citation) {}
