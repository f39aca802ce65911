package org.lijian.law.perday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One order to correct and the recheck that followed it.
 *
 * @param order what the order is known by, such as its number
 * @param evidence what shows the finding of the recheck, such as the number of its record
 */
public record RecheckRound(
        LocalDate orderServedOn,
        LocalDate recheckedOn,
        RecheckResult result,
        @Nullable String order,
        @Nullable String evidence) {
    public RecheckRound(LocalDate orderServedOn, LocalDate recheckedOn, RecheckResult result) {
        this(orderServedOn, recheckedOn, result, null, null);
    }

    /** What starts the days of this round, and what ends them. */
    String anchor() {
        return "责令改正决定书" + (order == null ? "" : order) + "（" + orderServedOn + "送达）—复查（" + recheckedOn + "，" + found()
                + "）";
    }

    String found() {
        return switch (result) {
            case CORRECTED -> "已改正";
            case STILL_VIOLATING -> "仍在违法";
            case RECHECK_REFUSED -> "拒绝、阻挠复查";
        };
    }
}
