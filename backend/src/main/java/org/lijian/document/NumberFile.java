package org.lijian.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/** How the documents of bureaus are numbered, {@code documents/numbers.yaml}: the letters of each bureau from one day to another. */
record NumberFile(List<Bureau> bureaus) {

    /** @param authority the full name, as its documents state it */
    record Bureau(String authority, List<Prefix> prefixes) {}

    /**
     * 机关代字.
     *
     * @param prefix such as 晋市
     * @param verified whether it was read in a document of the bureau
     */
    record Prefix(
            LocalDate validFrom, @Nullable LocalDate validTo, String prefix, LegalCitation citation, boolean verified)
            implements Dated {
        Prefix {
            if (!prefix.matches("[\\p{IsHan}\\d]{1,12}") || prefix.matches(".*[字第号].*")) {
                throw new IllegalArgumentException("no document can be numbered with the letters " + prefix);
            }
        }
    }
}
