package org.lijian.statistics.report;

import org.lijian.shared.Refusal;

/** Why a report is not made. */
enum ReportRefusal implements Refusal {
    UNKNOWN("report-unknown", "没有代码为 {report} 的报表", "There is no report {report}"),
    PERIOD(
            "report-period",
            "报表“{report}”不按 {period} 编制，可用的期间：{periods}",
            "The report {report} is not made for {period}, only for {periods}"),
    PERIOD_OPEN(
            "report-period-open",
            "期间至 {to} 方才届满，报表只编制已届满的期间",
            "The period ends on {to} only; reports are made of periods that are over"),
    CAMPAIGN("report-campaign", "专项行动报表应当、其他报表不得指明专项行动", "A report of a campaign names one, and no other does"),
    FIGURE("report-figure", "明细表应当、其他报表不得指明指标", "A report of rows names a figure, and no other does");

    private final Reason reason;

    ReportRefusal(String code, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
