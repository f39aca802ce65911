package org.lijian.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** What is kept beside a restriction or halt itself. */
record LimitParts(
        @Nullable MeasureDecision approval,
        @Nullable MeasureAbandonment abandonment,
        @Nullable LimitNotice notice,
        List<LimitStatement> statements,
        @Nullable LimitHearing hearing,
        @Nullable LimitDecision decision,
        @Nullable LimitExtension extension,
        @Nullable LimitPlan plan,
        @Nullable LimitCompletion completion,
        @Nullable LimitTermination termination,
        @Nullable LimitFollowUp followUp,
        List<OfficerId> followUpOfficers) {}
