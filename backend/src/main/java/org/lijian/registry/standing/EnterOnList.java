package org.lijian.registry.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 列入名单、亮牌、挂牌督办. The id may be made by the client.
 *
 * @param rule the rule it is entered by, with the document it stands in
 * @param leavesWhen what has to hold for the party to leave the list
 * @param since first day on the list; today when unsaid
 * @param until last day on it, where the rule sets one
 */
public record EnterOnList(
        @Nullable UUID id,
        @Nullable ListKind list,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String leavesWhen,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
