package org.lijian.plan.campaign;

import org.lijian.lead.LeadChannel;

/** How a team inspects. */
public enum TeamForm {
    /** 日常检查 */
    DAY(LeadChannel.CAMPAIGN),
    /** 夜间检查 */
    NIGHT(LeadChannel.NIGHT_PATROL),
    /** 交叉检查: by officers whose own county it is not */
    CROSS(LeadChannel.CAMPAIGN),
    /** 驻厂监管: one team stays with one party */
    RESIDENT(LeadChannel.CAMPAIGN);

    private final LeadChannel channel;

    TeamForm(LeadChannel channel) {
        this.channel = channel;
    }

    LeadChannel channel() {
        return channel;
    }
}
