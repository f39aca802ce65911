package org.lijian.inspection.measurement;

import org.lijian.law.limit.LimitDomain;
import org.lijian.law.limit.LimitJudgement;

/** What readings that somebody else took came to. */
public record MeasuredResult(LimitDomain domain, boolean over, LimitJudgement judgement) {}
