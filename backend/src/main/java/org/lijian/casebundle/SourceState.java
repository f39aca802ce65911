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
    /** 不予收录 */
    WITHHELD
}
