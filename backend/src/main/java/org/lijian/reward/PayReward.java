package org.lijian.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 凭查询码发放举报奖励.
 *
 * @param code the secret of whoever collects it, shown at the counter; kept nowhere
 * @param voucher the number of the receipt
 */
public record PayReward(
        @Nullable String code,
        @Nullable LocalDate paidOn,
        @Nullable String voucher) {
    @Override
    public String toString() {
        return "PayReward[…]";
    }
}
