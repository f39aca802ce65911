package org.lijian.statistics.figure;

import org.lijian.shared.Refusal;

/** What cannot be answered about a figure. */
enum FigureRefusal implements Refusal {
    UNKNOWN("figure-unknown", Kind.NOT_FOUND, "没有代码为 {figure} 的指标", "There is no figure {figure}"),
    NOT_DEFINED(
            "figure-not-defined",
            Kind.INVALID,
            "指标“{figure}”在 {to} 没有口径（口径自 {validFrom} 至 {validTo}）",
            "The figure {figure} has no definition on {to}; it has one from {validFrom} to {validTo}"),
    REDEFINED(
            "figure-redefined",
            Kind.INVALID,
            "指标“{figure}”的口径自 {validFrom} 起变更，请按该日分段查询",
            "The figure {figure} is defined anew from {validFrom} on; ask for the time before and after it"),
    DIMENSION_UNKNOWN("dimension-unknown", Kind.INVALID, "没有维度 {dimension}", "There is no dimension {dimension}"),
    DIMENSION_VALUE_UNKNOWN(
            "dimension-value-unknown",
            Kind.INVALID,
            "维度 {dimension} 没有取值 {value}",
            "The dimension {dimension} has no {value}"),
    DIMENSION_NOT_OF_FIGURE(
            "dimension-not-of-figure",
            Kind.INVALID,
            "指标“{figure}”不能按 {dimension} 划分，可用的维度：{dimensions}",
            "The figure {figure} cannot be cut by {dimension}, only by {dimensions}"),
    PERIOD_UNKNOWN("period-unknown", Kind.INVALID, "不能识别期间 {period}", "The period {period} is none that is known"),
    PERIOD_AND_DATES("period-and-dates", Kind.INVALID, "期间与起止日期只能给出其一", "Give a period or its days, not both"),
    DATES_INCOMPLETE("dates-incomplete", Kind.INVALID, "起始日与截止日应当同时给出", "Give the first day and the last"),
    DATES_INVERTED(
            "figure-dates-inverted",
            Kind.INVALID,
            "起始日 {from} 晚于截止日 {to}",
            "The period begins on {from}, after its end on {to}"),
    PERIOD_TOO_LONG(
            "period-too-long",
            Kind.INVALID,
            "一次最多统计 {most} 年，从 {from} 至 {to} 过长",
            "At most {most} years are counted at once; from {from} to {to} is longer"),
    TERM_UNKNOWN(
            "term-unknown",
            Kind.INVALID,
            "指标“{figure}”的公式有 {terms} 项，没有第 {term} 项",
            "The formula of {figure} has {terms} terms, none numbered {term}"),
    RANKING_NOT_DEFINED(
            "ranking-not-defined", Kind.INVALID, "{to} 没有考核排名的规则", "There is no rule to rank counties by on {to}"),
    STORE_UNREACHABLE(
            "figure-store-unreachable",
            Kind.UNAVAILABLE,
            "统计库暂时无法访问，请稍后重试；办案不受影响",
            "The database that figures are read from does not answer; case work goes on, try again shortly"),
    STORE_BEHIND(
            "figure-store-behind",
            Kind.UNAVAILABLE,
            "统计库的数据截至 {asOf}，落后过多，报表待其追上后再出",
            "The database that figures are read from holds what happened until {asOf}; a report waits until it has caught up"),
    CURSOR_OF_ANOTHER_QUERY(
            "cursor-of-another-query", Kind.INVALID, "续页标记属于另一个查询", "The cursor belongs to another query");

    private final Reason reason;

    FigureRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
