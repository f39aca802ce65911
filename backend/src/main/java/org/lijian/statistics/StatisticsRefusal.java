package org.lijian.statistics;

import org.lijian.shared.Refusal;

/** What cannot be counted. */
enum StatisticsRefusal implements Refusal {
    DATES_INVERTED("dates-inverted", "起始日 {from} 晚于截止日 {to}", "The period begins on {from}, after its end on {to}"),
    EXIT_OF_ANOTHER_FIGURE(
            "exit-of-another-figure", "只有办结线索可以按出口筛选", "Only leads that left can be chosen by their exit");

    private final Reason reason;

    StatisticsRefusal(String code, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
