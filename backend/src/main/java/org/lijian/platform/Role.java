package org.lijian.platform;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What an officer may do, as the bureau appoints it. */
public enum Role {
    /** 执法人员 */
    INSPECTOR,
    /** 案件审查人员 */
    REVIEWER,
    /** 法制审核人员 */
    LEGAL_REVIEWER,
    /** 机关负责人 */
    DECISION_MAKER,
    /** 机关主要负责人 */
    PRINCIPAL,
    /** 集体讨论成员 */
    PANEL_MEMBER,
    /** 听证主持人，亦主持集体讨论 */
    CHAIR,
    /** 内勤 */
    CLERK,
    /** 罚款对账人员 */
    CASHIER,
    /** 线索受理人员 */
    DUTY_OFFICER,
    /** 督办人员 */
    SUPERVISOR,
    /** 审计人员 */
    AUDITOR,
    /** 系统管理员 */
    ADMINISTRATOR;

    /** With what they bring along: who heads the bureau is one of its heads. */
    public static Set<Role> complete(Collection<Role> roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        if (all.contains(PRINCIPAL)) {
            all.add(DECISION_MAKER);
        }
        return Set.copyOf(all);
    }
}
