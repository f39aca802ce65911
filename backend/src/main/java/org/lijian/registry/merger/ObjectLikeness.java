package org.lijian.registry.merger;

/** What two records of the same kind of object have in common. */
public enum ObjectLikeness {
    /** 所属当事人相同 */
    SAME_OWNER,
    /** 名称相同 */
    SAME_NAME,
    /** 地址相同 */
    SAME_ADDRESS,
    /** 坐标相同 */
    SAME_PLACE
}
