package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** One repair or one retest of a course, as it was said. */
record RepairStep(
        int position,
        LocalDate doneOn,
        OfficerId recordedBy,
        @Nullable RecordRepair repair,
        @Nullable RecordRetest retest,
        @Nullable String judged,
        @Nullable Boolean passed) {}
