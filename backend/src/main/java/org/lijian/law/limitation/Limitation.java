package org.lijian.law.limitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Step;
import org.lijian.shared.LegalCitation;

/**
 * Until when an act can be penalised.
 *
 * @param code of the statutory period that limits it
 * @param runsFrom the day it runs from; absent while a continuing act goes on
 * @param expiresOn the last day on which it could be found out; absent while it does not run
 * @param expired whether it was found out after that day
 */
public record Limitation(
        String code,
        @Nullable LocalDate runsFrom,
        @Nullable LocalDate expiresOn,
        boolean expired,
        LegalCitation citation,
        boolean verified,
        String ruleVersion,
        List<Step> steps) {
    public Limitation {
        steps = List.copyOf(steps);
    }
}
