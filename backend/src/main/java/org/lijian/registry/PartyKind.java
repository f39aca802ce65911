package org.lijian.registry;

/** What a party is before the law; hearing thresholds and the per-day penalty depend on it. */
public enum PartyKind {
    /** 企业 */
    ENTERPRISE,
    /** 事业单位 */
    INSTITUTION,
    /** 其他生产经营者 */
    OTHER_OPERATOR,
    /** 个体工商户 */
    SOLE_TRADER,
    /** 自然人 */
    PERSON;

    /** Whether the thresholds for organisations (法人或者其他组织) apply, not those for persons. */
    public boolean isOrganisation() {
        return this == ENTERPRISE || this == INSTITUTION || this == OTHER_OPERATOR;
    }

    boolean hasCreditCode() {
        return this == ENTERPRISE || this == INSTITUTION || this == SOLE_TRADER;
    }
}
