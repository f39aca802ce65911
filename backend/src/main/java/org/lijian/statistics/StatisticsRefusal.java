package org.lijian.statistics;

import java.util.Optional;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Refusal;

/** What cannot be counted. */
enum StatisticsRefusal implements Refusal {
    DATES_INVERTED("dates-inverted", "起始日 {from} 晚于截止日 {to}", "The period begins on {from}, after its end on {to}"),
    EXIT_OF_ANOTHER_FIGURE(
            "exit-of-another-figure", "只有办结线索可以按出口筛选", "Only leads that left can be chosen by their exit");

    private final String code;
    private final String zh;
    private final String en;

    StatisticsRefusal(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Optional<LegalCitation> citation() {
        return Optional.empty();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
