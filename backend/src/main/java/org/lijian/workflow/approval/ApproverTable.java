package org.lijian.workflow.approval;

import java.util.Map;
import java.util.Objects;
import org.lijian.casefile.penalty.Approvers;
import org.lijian.casefile.penalty.PenaltyMatter;
import org.lijian.platform.Role;
import org.lijian.workflow.DecisionTable;
import org.springframework.stereotype.Component;

/** Reads {@code penalty-approver.dmn}. */
@Component
class ApproverTable implements Approvers {
    private final DecisionTable table = DecisionTable.of("penalty-approver", "penaltyApprover");

    @Override
    public Role approver(PenaltyMatter matter, boolean large) {
        Object role = table.row(Map.of("matter", matter.name(), "large", large)).get("approver");
        return Role.valueOf((String) Objects.requireNonNull(role));
    }
}
