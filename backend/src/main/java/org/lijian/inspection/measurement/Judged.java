package org.lijian.inspection.measurement;

import org.jspecify.annotations.Nullable;
import org.lijian.law.limit.DustDay;
import org.lijian.law.limit.LimitJudgement;

/** What a measurement came to: the judgement of its readings, or that of one day of a site. */
record Judged(@Nullable LimitJudgement judgement, @Nullable DustDay day) {
    boolean over() {
        return (judgement != null && judgement.over()) || (day != null && day.over());
    }
}
