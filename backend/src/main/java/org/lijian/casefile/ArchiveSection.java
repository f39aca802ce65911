package org.lijian.casefile;

import java.util.List;

/**
 * The lines that one feature adds to the archive catalogue of a case; the file is complete when none of them is missing. A feature that
 * makes papers of a case implements it for its own.
 */
public interface ArchiveSection {
    List<ArchiveItem> items(CaseId caseId);
}
