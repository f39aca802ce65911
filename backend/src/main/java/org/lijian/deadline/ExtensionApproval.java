package org.lijian.deadline;

import java.util.List;
import java.util.Set;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.OfficerDirectory;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Who may lengthen a clock, as its rule says: a leader of the bureau, or the leaders together. */
@Component
class ExtensionApproval {
    private static final Set<Role> LEADERS = Set.of(Role.DECISION_MAKER, Role.PRINCIPAL, Role.PANEL_MEMBER, Role.CHAIR);

    private final OfficerDirectory officers;
    private final ApprovalLevels levels;

    ExtensionApproval(OfficerDirectory officers, ApprovalLevels levels) {
        this.officers = officers;
        this.levels = levels;
    }

    /**
     * Refuses an extension that somebody else has to approve.
     *
     * @return who discussed it, each once; nobody where a leader approves alone
     * @throws org.lijian.shared.Problem {@code extension-approved-by}, {@code extension-collective}
     */
    List<OfficerId> require(ExtensionApprover approver, List<OfficerId> attendees, CurrentOfficer officer) {
        boolean together = approver == ExtensionApprover.COLLECTIVE;
        if (levels.rolesFor(ApprovalMatter.PERIOD_EXTENSION, together).stream().noneMatch(officer::has)) {
            throw DeadlineRefusal.EXTENSION_APPROVED_BY.with("approver", together ? "机关负责人集体讨论" : "机关负责人");
        }
        if (!together) {
            return List.of();
        }
        List<OfficerId> distinct = attendees.stream().distinct().toList();
        if (distinct.size() < 2 || !distinct.stream().allMatch(this::isLeader)) {
            throw DeadlineRefusal.EXTENSION_COLLECTIVE.with().at("/attendees");
        }
        return distinct;
    }

    private boolean isLeader(OfficerId id) {
        return officers.active(id)
                .filter(found -> found.roles().stream().anyMatch(LEADERS::contains))
                .isPresent();
    }
}
