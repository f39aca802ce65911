package org.lijian.statistics.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * 更正统计节点: it was not so at all, or came to another amount. The id of the correction may be made by the client.
 *
 * @param takenBack that it did not happen
 * @param amount what it came to in truth, yuan
 */
public record CorrectMilestone(
        @Nullable UUID id,
        @Nullable Boolean takenBack,
        @Nullable Money amount,
        @Nullable String reason) {}
