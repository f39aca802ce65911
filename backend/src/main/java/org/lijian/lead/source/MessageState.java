package org.lijian.lead.source;

/** What became of a message; none is ever thrown away. */
public enum MessageState {
    /** 形成线索 */
    LEAD,
    /** 并入已有线索 */
    GROUPED,
    /** 待确认：报警次数还不够 */
    PENDING,
    /** 恢复正常 */
    CLEARED,
    /** 仅留存：不构成报警 */
    NOTED,
    /** 未能按映射读出 */
    UNREADABLE
}
