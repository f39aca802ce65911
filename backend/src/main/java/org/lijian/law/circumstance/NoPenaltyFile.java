package org.lijian.law.circumstance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** When no penalty is due or may be spared; {@code discretion/rules/no-penalty.yaml}. */
record NoPenaltyFile(List<Rule> rules, List<Unread> unread) {
    static final String ANY_VIOLATION = "*";

    /** @param violations the acts it is for, {@code ["*"]} for all */
    record Rule(
            String code,
            String jurisdiction,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Outcome outcome,
            List<String> violations,
            List<String> requires,
            List<String> excludedBy,
            List<Limit> measurements,
            LegalCitation citation,
            boolean verified)
            implements Dated {
        boolean isFor(String violation) {
            return violations.contains(ANY_VIOLATION) || violations.contains(violation);
        }
    }

    enum Outcome {
        /** 不予行政处罚 */
        NO_PENALTY,
        /** 可以不予行政处罚 */
        MAY_BE_SPARED
    }

    /** A measured value that has to lie below {@code below}. */
    record Limit(String factor, String unit, BigDecimal below) {}

    /** A list that is in force but whose contents nobody has read: it is named, never applied. */
    record Unread(
            String jurisdiction,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LegalCitation citation) implements Dated {}
}
