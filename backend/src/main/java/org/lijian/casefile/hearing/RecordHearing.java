package org.lijian.casefile.hearing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record RecordHearing(
        @Nullable LocalDate heldOn,
        @Nullable Boolean attended,
        @Nullable List<Agent> agents,
        @Nullable String minutes,
        @Nullable MinutesSignature signature,
        @Nullable String remark) {
    public RecordHearing {
        agents = agents == null ? null : List.copyOf(agents);
    }

    /** One agent as the minutes name them. */
    public record Agent(@Nullable String name, @Nullable String authorisation) {}
}
