package org.lijian.statistics.fact;

/** Whether something was done within its period. */
enum Timing {
    /** 按期 */
    ON_TIME,
    /** 逾期 */
    LATE;

    static Timing late(boolean late) {
        return late ? LATE : ON_TIME;
    }
}
