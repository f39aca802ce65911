package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ProposedAct;
import org.lijian.casefile.disposition.ProposedDisposition;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * The head's decision.
 *
 * @param amount the fine for the act the case is filed for; left out where none is imposed
 * @param grade the grade of discretion the amount lies in; the one proposed when left out, meaningless for a per-day penalty
 * @param choices factor → option found; those of the report when left out, meaningless for a per-day penalty
 * @param deviationReason why the amount leaves what is usual for similar cases or what another party of the matter was fined, where it does; meaningless for a per-day penalty
 * @param baseAmount what the fine is a multiple of; that of the report when left out
 * @param units for how many vehicles or machines the fine is; those of the report when left out
 * @param furtherActs those of the report when left out, meaningless for a per-day penalty
 * @param disposition that of the notice when left out, meaningless for a per-day penalty
 */
public record DecidePenalty(
        @Nullable Money amount,
        @Nullable FineGrade grade,
        @Nullable LocalDate decidedOn,
        @Nullable String reasons,
        @Nullable Map<String, @Nullable String> choices,
        @Nullable String deviationReason,
        @Nullable ProposedDisposition disposition,
        @Nullable List<ProposedAct> furtherActs,
        @Nullable Money baseAmount,
        @Nullable Integer units) {}
