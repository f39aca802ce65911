package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Issues the notice of the intended penalty; its amount follows from the report, or from the days counted.
 *
 * @param facts the facts as the notice shall state them; those of the report when left out
 */
public record IssueNotice(
        @Nullable LocalDate issuedOn, @Nullable String facts) {}
