package org.lijian.law.circumstance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Percentage;

/** The rules by which an amount may leave its benchmark; {@code discretion/rules/adjustments.yaml}. */
record AdjustmentFile(List<Rule> adjustments) {
    /**
     * @param least the least share of the base that is taken off or put on
     * @param most the largest share
     * @param belowMinimum whether the amount may fall below the least the law names
     * @param requires facts that all have to be
     * @param anyOf facts of which one has to be
     * @param excludedBy facts none of which may be
     * @param collectiveDiscussion whether the heads of the authority have to discuss it
     */
    record Rule(
            String code,
            String jurisdiction,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            AdjustmentEffect effect,
            Base base,
            Percentage least,
            Percentage most,
            boolean belowMinimum,
            List<String> requires,
            List<String> anyOf,
            List<String> excludedBy,
            boolean collectiveDiscussion,
            LegalCitation citation,
            boolean verified,
            @Nullable String note)
            implements Dated {}

    /** What the share is a share of. */
    enum Base {
        AMOUNT("基准数额"),
        STATUTORY_MAX("法定最高额"),
        STATUTORY_MIN("法定最低额");

        private final String zh;

        Base(String zh) {
            this.zh = zh;
        }

        String zh() {
            return zh;
        }
    }
}
