package org.lijian.workflow.approval;

import org.lijian.approval.ApprovalLevels;

/** The table of approvers as it is delivered, for tests that need no engine. */
public final class ApproversFixtures {
    private ApproversFixtures() {}

    public static ApprovalLevels levels() {
        return new ApprovalLevels(new ApproversFile());
    }
}
