package org.lijian.mobilesync;

import java.util.List;
import org.lijian.document.HandedOver;
import org.lijian.document.HandedOverPapers;
import org.lijian.document.TextComparison.ComparedLine;

/**
 * A paper that was handed over on the spot beside what the form says of the same facts.
 *
 * @param lines the two line by line: REMOVED is in the form only, ADDED on the paper only
 */
record PaperDifference(String number, String printed, String form, List<ComparedLine> lines) {
    static PaperDifference between(HandedOver paper, String form) {
        return new PaperDifference(paper.number(), paper.text(), form, HandedOverPapers.compare(form, paper));
    }
}
