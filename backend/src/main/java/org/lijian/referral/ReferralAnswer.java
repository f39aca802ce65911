package org.lijian.referral;

import java.util.EnumSet;
import java.util.Set;
import org.lijian.law.referral.ReferralKind;

/** What the authority that was asked says. */
public enum ReferralAnswer {
    /** 决定行政拘留 */
    DETAINED("决定行政拘留"),
    /** 书面说明理由，退回 */
    RETURNED("退回"),
    /** 立案 */
    FILED("立案"),
    /** 不予立案 */
    NOT_FILED("不予立案"),
    /** 需要查证线索，延长决定期限 */
    LEADS_TO_CHECK("需要查证线索"),
    /** 重大疑难复杂，延长决定期限 */
    COMPLEX("重大疑难复杂"),
    /** 不属其管辖，已转送 */
    FORWARDED("转送有管辖权的机关"),
    /** 受理 */
    ACCEPTED("受理");

    private final String zh;

    ReferralAnswer(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    boolean isLonger() {
        return this == LEADS_TO_CHECK || this == COMPLEX;
    }

    /** Whether it says no, so that the reasons have to be in writing. */
    boolean isRefusal() {
        return this == RETURNED || this == NOT_FILED;
    }

    static Set<ReferralAnswer> possible(ReferralKind kind, ReferralStatus status) {
        if (status != ReferralStatus.AWAITING_ANSWER) {
            return EnumSet.of(FILED, NOT_FILED);
        }
        return switch (kind) {
            case DETENTION -> EnumSet.of(DETAINED, RETURNED);
            case CRIME -> EnumSet.of(FILED, NOT_FILED, LEADS_TO_CHECK, COMPLEX, FORWARDED);
            case TRANSFER -> EnumSet.of(ACCEPTED, RETURNED);
        };
    }
}
