package org.lijian.casefile.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers of one hearing as they are on file. */
record HearingPapers(
        List<HearingSession> sessions,
        @Nullable Minutes minutes,
        List<HearingAgent> agents,
        @Nullable HearingReport report,
        @Nullable Withdrawal withdrawal) {
    static final HearingPapers NONE = new HearingPapers(List.of(), null, List.of(), null, null);

    HearingPapers {
        sessions = List.copyOf(sessions);
        agents = List.copyOf(agents);
    }
}
