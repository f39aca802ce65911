package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * What whoever has the code of a report is told of its reward.
 *
 * @param amount once it is approved
 */
public record ReportReward(
        State state, @Nullable Money amount, @Nullable LocalDate paidOn) {
    /** How far it has come. */
    public enum State {
        /** 审批中 */
        UNDER_REVIEW,
        /** 已批准，可以凭码领取 */
        APPROVED,
        /** 不予奖励 */
        REFUSED,
        /** 已领取 */
        PAID,
        /** 逾期未领取 */
        LAPSED,
        /** 他人举报在先 */
        NOT_FIRST
    }
}
