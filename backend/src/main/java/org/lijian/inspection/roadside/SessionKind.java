package org.lijian.inspection.roadside;

/** What a session checks, and where. */
public enum SessionKind {
    /** 路检路查, with the traffic police: who drives a failing truck is theirs to penalise */
    ROADSIDE,
    /** 停放地、维修地抽测 */
    AT_THE_YARD,
    /** 非道路移动机械抽测 */
    MACHINES;

    boolean isOfMachines() {
        return this == MACHINES;
    }
}
