package org.lijian.casebundle;

/** What became of a source that belongs into the bundle. */
enum SourceState {
    /** 已收录 */
    PRESENT,
    /** 应有而没有 */
    MISSING,
    /** 与登记的不符；所见到的照样收录 */
    ALTERED,
    /** 链与记录不符 */
    BROKEN,
    /** 已登记，原件尚未上传 */
    NOT_RECEIVED,
    /** 当日尚未结束，还没有存证 */
    NOT_ANCHORED_YET,
    /** 已存证，还没有时间戳 */
    NOT_STAMPED_YET,
    /** 不予收录 */
    WITHHELD
}
