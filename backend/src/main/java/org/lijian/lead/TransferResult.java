package org.lijian.lead;

/** What became of a lead at the authority it was handed to. */
public enum TransferResult {
    /** 予以处罚 */
    PENALISED,
    /** 不予处罚 */
    NOT_PENALISED,
    /** 未发现违法行为 */
    NOTHING_FOUND
}
