package org.lijian.inspection;

/** As whom somebody signs a site record. */
public enum SignerRole {
    /** 执法人员 */
    OFFICER,
    /** 被检查人 */
    PARTY,
    /** 见证人 */
    WITNESS,
    /** 其他在场人 */
    OTHER
}
