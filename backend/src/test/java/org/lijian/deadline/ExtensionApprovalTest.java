package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.law.period.ExtensionApprover;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.workflow.approval.ApproversFixtures;

class ExtensionApprovalTest {
    private final Clockwork world = new Clockwork(LocalDate.of(2023, 9, 1));
    private final ExtensionApproval approval = new ExtensionApproval(world.directory, ApproversFixtures.levels());
    private final CurrentOfficer leader = world.officer("140500", Role.DECISION_MAKER);
    private final CurrentOfficer chair = world.officer("140500", Role.CHAIR);
    private final CurrentOfficer member = world.officer("140500", Role.PANEL_MEMBER, Role.INSPECTOR);
    private final CurrentOfficer inspector = world.officer("140500", Role.INSPECTOR);

    @Test
    void aLeaderApprovesAloneWhatALeaderMay() {
        assertThat(approval.require(ExtensionApprover.HEAD, List.of(chair.id(), member.id()), leader))
                .isEmpty();
        assertRefused("extension-approved-by", ExtensionApprover.HEAD, List.of(), inspector);
        assertRefused("extension-approved-by", ExtensionApprover.HEAD, List.of(), chair);
    }

    @Test
    void theLeadersApproveTogetherWhatTheyHaveTo() {
        List<OfficerId> two = List.of(chair.id(), member.id(), chair.id());

        assertThat(approval.require(ExtensionApprover.COLLECTIVE, two, chair)).containsExactly(chair.id(), member.id());
        assertRefused("extension-approved-by", ExtensionApprover.COLLECTIVE, two, leader);
    }

    @Test
    void oneLeaderIsNoDiscussionNorIsWhoIsNoLeaderOrGone() {
        assertRefused("extension-collective", ExtensionApprover.COLLECTIVE, List.of(), chair);
        assertRefused("extension-collective", ExtensionApprover.COLLECTIVE, List.of(chair.id(), chair.id()), chair);
        assertRefused("extension-collective", ExtensionApprover.COLLECTIVE, List.of(chair.id(), inspector.id()), chair);
        assertRefused(
                "extension-collective",
                ExtensionApprover.COLLECTIVE,
                List.of(chair.id(), member.id(), new OfficerId(Ids.next())),
                chair);
    }

    @Test
    void saysWhoApprovesIt() {
        assertThatThrownBy(() -> approval.require(ExtensionApprover.HEAD, List.of(), inspector))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.zh()).isEqualTo("本次延长由机关负责人批准"));
        assertThatThrownBy(() -> approval.require(ExtensionApprover.COLLECTIVE, List.of(), inspector))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.zh()).isEqualTo("本次延长由机关负责人集体讨论批准"));
    }

    private void assertRefused(
            String code, ExtensionApprover approver, List<OfficerId> attendees, CurrentOfficer officer) {
        assertThatThrownBy(() -> approval.require(approver, attendees, officer))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
