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
 */
public record ProposedAct(
        @Nullable UUID actId,
        @Nullable DispositionKind kind,
        @Nullable Money amount,
        @Nullable FineGrade grade,
        @Nullable String reasons,
        @Nullable Map<String, @Nullable String> choices,
        @Nullable List<String> circumstances,
        @Nullable String education) {}
