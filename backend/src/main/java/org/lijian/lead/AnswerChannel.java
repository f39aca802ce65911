package org.lijian.lead;

/** How an informant was answered. */
public enum AnswerChannel {
    /** 电话 */
    PHONE,
    /** 短信 */
    TEXT_MESSAGE,
    /** 书面 */
    LETTER,
    /** 网络 */
    ONLINE,
    /** 当面 */
    IN_PERSON
}
