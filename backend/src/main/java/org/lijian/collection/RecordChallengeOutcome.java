package org.lijian.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * How the challenge ended.
 *
 * @param endedOn the day the outcome reached the bureau
 * @param amount the fine as it was changed; given for that outcome alone
 */
public record RecordChallengeOutcome(
        LocalDate endedOn,
        ChallengeOutcome outcome,
        String outcomeNumber,
        @Nullable Money amount) {}
