package org.lijian.statistics.live;

import org.lijian.shared.Refusal;

/** Why a wall screen is not served. */
enum LiveRefusal implements Refusal {
    TOO_MANY_SCREENS(
            "too-many-screens", Kind.TOO_MANY, "同时连接的大屏已达 {most} 个", "There are {most} screens connected already");

    private final Reason reason;

    LiveRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
