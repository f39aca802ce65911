package org.lijian.law.hearing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * How a hearing is held; {@code hearing.yaml}.
 *
 * @param agents how many agents a party may send at most
 */
public record HearingRule(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int agents,
        LegalCitation agentsCitation,
        LegalCitation closedCitation,
        LegalCitation absenceCitation,
        LegalCitation citation,
        boolean verified)
        implements Dated {
    public HearingRule {
        if (agents < 1) {
            throw new IllegalArgumentException("hearing of " + validFrom + " lets a party send no agent");
        }
    }

    record File(List<HearingRule> versions) {}
}
