package org.lijian.approval;

/** The table of who approves what; it has exactly one answer to every question. */
public interface ApproverTable {
    /** @param weighty whether it is one of the heavier kind of its matter, as {@link ApprovalMatter} says what that is */
    Approver approver(ApprovalMatter matter, boolean weighty);
}
