package org.lijian.law.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** The thresholds of each gate and jurisdiction, from one day to another; {@code gates.yaml}. */
record GateFile(List<Gate> gates) {
    /** {@code jurisdiction} is {@code CN} for the whole country; a province's own threshold goes before it. */
    record Gate(Kind kind, String jurisdiction, List<Threshold> versions) {}

    enum Kind {
        HEARING,
        COLLECTIVE_DISCUSSION,
        LEGAL_REVIEW,
        /** From which amount on the principal of the bureau decides rather than any of its heads. */
        PRINCIPAL_DECIDES,
        /** The largest fine that may be decided on the spot. */
        ON_THE_SPOT,
        /** The largest fine that may be taken in cash on the spot. */
        CASH_ON_THE_SPOT
    }

    /** From which amount the gate opens, or up to which one for those on the spot; without amounts the law names other grounds than the amount. */
    record Threshold(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Money organisation,
            @Nullable Money person,
            String rule,
            LegalCitation citation,
            boolean verified)
            implements Dated {
        @Nullable Money amount(boolean forOrganisation) {
            return forOrganisation ? organisation : person;
        }
    }
}
