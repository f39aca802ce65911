package org.lijian.guard;

import java.util.List;
import org.lijian.shared.LegalCitation;

/** The guards by their numbers; {@code guards.yaml}. */
record GuardFile(List<Entry> guards) {
    record Entry(
            int number,
            String name,
            String nameEn,
            String rule,
            String ruleEn,
            LegalCitation citation,
            boolean verified) {
        /** {@code G7}, which the codes of its refusals begin with. */
        String code() {
            return "G" + number;
        }
    }
}
