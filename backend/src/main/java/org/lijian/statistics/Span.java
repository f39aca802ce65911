package org.lijian.statistics;

import java.time.LocalDate;
import org.lijian.shared.Problem;

/** The legal days a figure covers, both ends included. */
record Span(LocalDate from, LocalDate to) {
    /**
     * @throws Problem {@code dates-inverted}
     */
    Span {
        if (to.isBefore(from)) {
            throw StatisticsRefusal.DATES_INVERTED.with("from", from, "to", to).at("/to");
        }
    }
}
