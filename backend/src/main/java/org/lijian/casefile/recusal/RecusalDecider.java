package org.lijian.casefile.recusal;

import java.util.Set;
import org.lijian.platform.Role;

/** Who decides on a recusal: each one's by those above them (《行政处罚法》第四十三条；《生态环境行政处罚办法》第六条). */
public enum RecusalDecider {
    /** 机关负责人，决定执法人员等其他人员的回避 */
    LEADER(Role.DECISION_MAKER),
    /** 主要负责人，决定其他负责人的回避 */
    PRINCIPAL(Role.PRINCIPAL),
    /** 负责人集体讨论，决定主要负责人的回避 */
    COLLECTIVE(Role.CHAIR);

    private final Role role;

    RecusalDecider(Role role) {
        this.role = role;
    }

    static RecusalDecider of(Set<Role> concerned) {
        if (concerned.contains(Role.PRINCIPAL)) {
            return COLLECTIVE;
        }
        return concerned.contains(Role.DECISION_MAKER) ? PRINCIPAL : LEADER;
    }

    /** Who says it; for the collective, whoever presided. */
    Role role() {
        return role;
    }

    String zh() {
        return switch (this) {
            case LEADER -> "机关负责人";
            case PRINCIPAL -> "机关主要负责人";
            case COLLECTIVE -> "机关负责人集体讨论";
        };
    }
}
