package org.lijian.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * How a request deals with one of the further acts of a case.
 *
 * @param kind a penalty where it is left out
 * @param amount the fine for this act; left out where none is imposed
 * @param baseAmount what the fine is a multiple of, where the law sets it so
 * @param units for how many vehicles or machines the fine is, where the law sets it for each
 */
public record ProposedAct(
        @Nullable UUID actId,
        @Nullable DispositionKind kind,
        @Nullable Money amount,
        @Nullable FineGrade grade,
        @Nullable String reasons,
        @Nullable Map<String, @Nullable String> choices,
        @Nullable Money baseAmount,
        @Nullable Integer units,
        @Nullable List<String> circumstances,
        @Nullable String education) {}
