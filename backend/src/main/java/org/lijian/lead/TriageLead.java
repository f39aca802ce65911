package org.lijian.lead;

import org.jspecify.annotations.Nullable;

/**
 * 研判.
 *
 * @param domain with {@code ACCEPTED}
 * @param priority with {@code ACCEPTED}
 * @param duplicateOf with {@code DUPLICATE}
 * @param transferredTo with {@code TRANSFERRED}: the authority it is handed to
 * @param deviationReason why it departs from what was proposed, where it does; meaningless otherwise
 */
public record TriageLead(
        @Nullable TriageOutcome outcome,
        @Nullable EnforcementDomain domain,
        @Nullable LeadPriority priority,
        @Nullable String reason,
        @Nullable LeadId duplicateOf,
        @Nullable String transferredTo,
        @Nullable String deviationReason) {}
