package org.lijian.lead;

import java.time.LocalDate;

/**
 * What a citizen gets for a report: the code to ask with.
 *
 * @param code sixteen letters and digits in groups of four; kept here only as a hash, so that it cannot be told again
 */
public record ReportReceipt(String code, LocalDate receivedOn) {
    @Override
    public String toString() {
        return "ReportReceipt[…]";
    }
}
