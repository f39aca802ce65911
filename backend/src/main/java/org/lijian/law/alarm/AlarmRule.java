package org.lijian.law.alarm;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * When the messages of one kind of source become a lead; {@code alarms.yaml}.
 *
 * @param raise the value from which it is an alarm; absent where the source itself says that it is one
 * @param clear the value below which a raised alarm is over (回差), not above {@code raise}
 * @param count how many messages in a row above {@code raise} make a lead (防抖)
 * @param within the longest time between two of them
 * @param quiet how long after the last alarm another still belongs to the same lead
 */
public record AlarmRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal raise,
        @Nullable BigDecimal clear,
        int count,
        Duration within,
        Duration quiet,
        LegalCitation citation,
        boolean verified,
        @Nullable String note)
        implements Dated {
    public AlarmRule {
        if (count < 1 || within.isNegative() || quiet.isNegative()) {
            throw new IllegalArgumentException("an alarm needs at least one message and no negative time");
        }
        if ((raise == null) != (clear == null) || (raise != null && clear != null && clear.compareTo(raise) > 0)) {
            throw new IllegalArgumentException("an alarm is over below " + clear + ", which is not above " + raise);
        }
    }
}
