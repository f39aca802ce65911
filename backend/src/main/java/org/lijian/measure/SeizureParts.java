package org.lijian.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** What is kept beside a seizure itself. */
record SeizureParts(
        @Nullable MeasureDecision decision,
        @Nullable MeasureAbandonment abandonment,
        @Nullable SeizureExecution execution,
        List<OfficerId> officers,
        List<SeizedItem> items,
        @Nullable SeizureExtension extension,
        List<LiftRequest> requests,
        @Nullable SeizureLifting lifting,
        @Nullable SeizureDisposal disposal) {}
