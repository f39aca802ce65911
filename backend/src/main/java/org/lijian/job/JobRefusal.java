package org.lijian.job;

import org.lijian.shared.Refusal;

/** Why a job is not done, not cancelled or has no file. */
public enum JobRefusal implements Refusal {
    REQUESTER_LEFT(
            "requester-left",
            Kind.INVALID,
            "申请人已不在岗，作业不再进行",
            "Whoever asked for it is not in service any more; it is not done"),
    TOO_MANY_WATCHERS(
            "too-many-watchers",
            Kind.TOO_MANY,
            "同时关注作业进度的连接已达 {most} 个",
            "There are {most} watchers of jobs connected already"),
    WITHOUT_FILE("job-without-file", Kind.CONFLICT, "作业没有可供下载的文件", "The job has no file to fetch"),
    TRIED_IN_VAIN(
            "job-tried-in-vain",
            Kind.INTERNAL,
            "作业多次尝试均因系统故障未完成，故障已记录",
            "It was tried several times and failed by a fault of the system, which has been recorded");

    private final Reason reason;

    JobRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
