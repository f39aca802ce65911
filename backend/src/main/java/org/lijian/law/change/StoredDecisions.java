package org.lijian.law.change;

import org.lijian.law.LawBook;
import org.lijian.platform.CurrentOfficer;

/** The decisions a draft is tried against; whoever keeps decisions implements it. */
public interface StoredDecisions {
    /** What the decisions of the officer's area come out as by either book; nothing is changed. */
    DraftTrial compare(LawBook inForce, LawBook draft, CurrentOfficer officer);
}
