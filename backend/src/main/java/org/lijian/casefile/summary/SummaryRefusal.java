package org.lijian.casefile.summary;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a penalty on the spot says no. */
enum SummaryRefusal implements Refusal {
    ABOVE_THE_LIMIT(
            "G13-on-the-spot-limit",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十一条",
            "罚款 {amount} 元超过可以当场处罚的数额，应当适用普通程序",
            "A fine of {amount} yuan is above what may be decided on the spot; it takes the ordinary procedure"),
    NO_WARNING(
            "G13-warning-by-law",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第十六条、第五十一条",
            "“{violation}”的处罚规定没有警告",
            "The law knows no warning for “{violation}”"),
    NOT_ON_THE_SPOT(
            "G13-on-the-spot",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十一条、第五十二条",
            "当场处罚应当在检查现场当场作出、当场交付：{reason}",
            "A penalty on the spot is decided and handed over on the spot: {reason}"),
    REPORTED_BEFORE(
            "dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于前一环节的日期 {previous}",
            "{date} is earlier than {previous}, the day of the step before");

    private final Reason reason;

    SummaryRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
