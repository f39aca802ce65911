package org.lijian.plan.draw;

/** How far a draw is. */
public enum DrawStatus {
    DRAFT("拟定名单"),
    COMMITTED("名单已锁定待抽取"),
    DRAWN("已抽取待派发"),
    DISPATCHED("已派发");

    private final String step;

    DrawStatus(String step) {
        this.step = step;
    }

    /** The step as officers say it. */
    public String step() {
        return step;
    }
}
