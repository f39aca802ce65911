package org.lijian.law.limit;

import java.util.List;
import org.lijian.law.Step;

/**
 * What readings come to together.
 *
 * @param over whether one of them breaks its limit, or the law takes it as broken
 * @param verified whether everything used was read in its source
 * @param steps what holds for all of them; each finding has its own besides
 */
public record LimitJudgement(
        LimitDomain domain, boolean over, boolean verified, List<LimitFinding> findings, List<Step> steps) {
    public LimitJudgement {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    static LimitJudgement of(LimitDomain domain, List<LimitFinding> findings, List<Step> steps) {
        return new LimitJudgement(
                domain,
                findings.stream().anyMatch(LimitFinding::over),
                findings.stream().allMatch(LimitFinding::verified),
                findings,
                steps);
    }
}
