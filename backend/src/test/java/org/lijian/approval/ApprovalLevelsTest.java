package org.lijian.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.Role;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class ApprovalLevelsTest {
    private final ApprovalLevels levels = new ApprovalLevels((matter, weighty) ->
            new Approver(weighty ? Role.PRINCIPAL : Role.DECISION_MAKER, weighty ? "《甲》第一条" : "《乙》第二条"));
    private final CurrentOfficer deputy = officer(Role.DECISION_MAKER);

    @Test
    void whoTheTableNamesMayAndSeesIt() {
        assertThatCode(() -> levels.require(ApprovalMatter.SEIZURE, deputy)).doesNotThrowAnyException();
        assertThat(levels.rolesFor(ApprovalMatter.SEIZURE, false)).containsExactly(Role.DECISION_MAKER);
        assertThat(levels.rolesFor(ApprovalMatter.SEIZURE, true)).containsExactly(Role.PRINCIPAL);
    }

    @Test
    void aLowerRoleIsRefusedWithTheRuleOfItsRow() {
        assertThatThrownBy(() -> levels.require(ApprovalMatter.SEIZURE, true, deputy))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("approval-level");
                    assertThat(problem.refusal().citation()).contains(LegalCitation.of("《甲》第一条"));
                    assertThat(problem.zh()).isEqualTo("“查封、扣押”由机关主要负责人批准（《甲》第一条），您没有这一职务");
                    assertThat(problem.en()).contains("approved by the PRINCIPAL");
                });
    }

    @Test
    void whoIsNoHeadIsRefusedAlso() {
        assertThatThrownBy(() -> levels.require(ApprovalMatter.FILING, officer(Role.INSPECTOR, Role.CHAIR)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.zh()).contains("由机关负责人批准（《乙》第二条）"));
    }

    private static CurrentOfficer officer(Role... roles) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "负责人", Set.of(roles), RegionCode.of("140500"));
    }
}
