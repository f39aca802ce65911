package org.lijian.casefile.disposition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;

/**
 * How a request disposes of an act, a fine apart.
 *
 * @param kind a penalty where it is left out
 * @param circumstances codes of the circumstances for which a penalty is left out or reduced
 * @param education how the party was told to keep the law, where no penalty is imposed
 */
public record ProposedDisposition(
        @Nullable DispositionKind kind,
        @Nullable Boolean warning,
        @Nullable List<Taken> confiscations,
        @Nullable List<String> circumstances,
        @Nullable String education) {
    /** One confiscation as a request names it. */
    public record Taken(
            @Nullable ConfiscationKind kind,
            @Nullable String what,
            @Nullable Money value) {}
}
