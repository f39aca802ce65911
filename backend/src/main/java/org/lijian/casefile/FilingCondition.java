package org.lijian.casefile;

import java.util.List;
import java.util.Optional;
import org.lijian.shared.Problem;

/** The conditions under which a case may be filed (立案条件), in the order in which they are asked. */
enum FilingCondition {
    /** 有初步证据证明存在违法行为，依法应当或者可以给予处罚 */
    EVIDENT {
        @Override
        Optional<Problem> unmet(FilingFacts facts) {
            if (!facts.concludedAsCase()) {
                return Optional.of(CaseRefusal.FILING_CONDITIONS.with("reason", "检查结论不是立案查处"));
            }
            if (!facts.found().contains(facts.violation())) {
                return Optional.of(
                        CaseRefusal.FILING_CONDITIONS.with("reason", "现场检查笔录未认定“" + facts.violationName() + "”"));
            }
            return Optional.empty();
        }
    },
    /** 属于本机关管辖 */
    COMPETENT {
        @Override
        Optional<Problem> unmet(FilingFacts facts) {
            return facts.oursToPenalise()
                    ? Optional.empty()
                    : Optional.of(CaseRefusal.NOT_COMPETENT.with(
                            "violation", facts.violationName(), "authority", facts.authority()));
        }
    },
    /** 未超过追责期限 */
    WITHIN_LIMITATION {
        @Override
        Optional<Problem> unmet(FilingFacts facts) {
            return facts.discoveredOn().isAfter(facts.limitationEndsOn())
                    ? Optional.of(CaseRefusal.TOO_LATE_TO_PENALISE.with(
                            "endedOn",
                            facts.actEndedOn(),
                            "due",
                            facts.limitationEndsOn(),
                            "discoveredOn",
                            facts.discoveredOn()))
                    : Optional.empty();
        }
    };

    abstract Optional<Problem> unmet(FilingFacts facts);

    /** Refuses with the first condition that is not met. */
    static void requireAll(FilingFacts facts) {
        for (FilingCondition condition : List.of(values())) {
            condition.unmet(facts).ifPresent(problem -> {
                throw problem;
            });
        }
    }
}
