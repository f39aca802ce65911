package org.lijian.casefile.penalty.replay;

import org.jspecify.annotations.Nullable;

/**
 * One point in which a calculation comes out otherwise.
 *
 * @param step which step of the explanation or of the gates, counted from 1; absent where the point is no step
 * @param stored absent where nothing was stored
 * @param replayed absent where nothing comes out
 */
public record Deviation(
        Point point,
        @Nullable Integer step,
        @Nullable String stored,
        @Nullable String replayed) {
    public enum Point {
        /** 存储的内容与当时封存的指纹不符 */
        SEAL,
        /** 现行法律数据拒绝该计算 */
        REFUSED,
        AMOUNT,
        EXPLANATION,
        HEARING,
        DISCUSSION,
        LEGAL_REVIEW,
        GATES
    }
}
