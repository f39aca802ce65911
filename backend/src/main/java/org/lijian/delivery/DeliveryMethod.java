package org.lijian.delivery;

/** How a document reaches its recipient; 《行政处罚法》（2021修订）第六十一条, and the civil procedure law it refers to. */
public enum DeliveryMethod {
    /** 直接送达 */
    DIRECT,
    /** 留置送达 */
    LEFT,
    /** 委托送达 */
    ENTRUSTED,
    /** 邮寄送达 */
    POST,
    /** 电子送达 */
    ELECTRONIC,
    /** 转交送达 */
    HANDED_ON,
    /** 公告送达，自公告之日起满期视为送达 */
    PUBLIC_NOTICE;

    /** Whether officers go there themselves. */
    boolean isByOfficers() {
        return this == DIRECT || this == LEFT;
    }

    /** Whether somebody signs for the document on the proof of service. */
    boolean isSignedFor() {
        return this == DIRECT || this == ENTRUSTED || this == HANDED_ON;
    }
}
