package org.lijian.approval;

import java.util.Set;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.springframework.stereotype.Service;

/** Who approves what (审批层级): the one place that the operations and the list of open work both ask. */
@Service
public class ApprovalLevels {
    private final ApproverTable table;

    public ApprovalLevels(ApproverTable table) {
        this.table = table;
    }

    /**
     * The roles whose step it is.
     *
     * @param weighty whether it is one of the heavier kind: a large amount, a grave case, an extension for the heads together
     */
    public Set<Role> rolesFor(ApprovalMatter matter, boolean weighty) {
        return Set.of(table.approver(matter, weighty).role());
    }

    /** @throws Problem {@code approval-level} for an officer whose step it is not, with the rule of the table */
    public void require(ApprovalMatter matter, boolean weighty, CurrentOfficer officer) {
        Approver approver = table.approver(matter, weighty);
        if (!officer.has(approver.role())) {
            throw new RuledRefusal(approver.basis())
                    .with(
                            "matter", matter.zh(),
                            "approver", zh(approver.role()),
                            "role", approver.role(),
                            "basis", approver.basis());
        }
    }

    /** As {@link #require(ApprovalMatter, boolean, CurrentOfficer)} for a matter that is never heavier than another. */
    public void require(ApprovalMatter matter, CurrentOfficer officer) {
        require(matter, false, officer);
    }

    private static String zh(Role role) {
        return switch (role) {
            case PRINCIPAL -> "机关主要负责人";
            case DECISION_MAKER -> "机关负责人";
            case CHAIR -> "负责人集体讨论";
            default -> role.name();
        };
    }

    /** The refusal with the rule that the table names for this matter. */
    private record RuledRefusal(String basis) implements Refusal {
        @Override
        public Reason reason() {
            Reason general = ApprovalRefusal.LEVEL.reason();
            return new Reason(general.code(), general.kind(), basis, general.zh(), general.en());
        }
    }
}
