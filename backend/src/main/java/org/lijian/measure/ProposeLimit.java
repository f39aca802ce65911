package org.lijian.measure;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;

/**
 * A restriction or halt of production as an officer proposes it.
 *
 * @param previousId the restriction before, where the ground is that it was not enough
 * @param statute the statute and article, where the ground is the catch-all
 * @param requirement what has to be put right
 * @param stopsDischarge whether a restriction stops the discharge; a halt does
 */
public record ProposeLimit(
        ProductionLimitId id,
        CaseId caseId,
        LimitKind kind,
        @Nullable ProductionLimitId previousId,
        boolean grave,
        String ground,
        @Nullable String statute,
        String facts,
        String requirement,
        boolean stopsDischarge) {}
