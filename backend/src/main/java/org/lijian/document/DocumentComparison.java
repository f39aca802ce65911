package org.lijian.document;

import java.util.List;
import org.lijian.document.TextComparison.ComparedLine;

/** Two documents of one kind, line by line. */
record DocumentComparison(DocumentView before, DocumentView after, boolean same, List<ComparedLine> lines) {
    static DocumentComparison of(DocumentView before, DocumentView after, List<ComparedLine> lines) {
        return new DocumentComparison(before, after, before.sha256().equals(after.sha256()), lines);
    }
}
