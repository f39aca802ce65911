package org.lijian.registry.merger;

/** What two entries of the register have in common. */
public enum Likeness {
    /** 公民身份号码相同 */
    SAME_IDENTITY_NUMBER,
    /** 名称相同（不计空格和括号全半角） */
    SAME_NAME,
    /** 电话相同 */
    SAME_PHONE,
    /** 负责人和住所相同 */
    SAME_REPRESENTATIVE_AND_ADDRESS
}
