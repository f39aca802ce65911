package org.lijian.deadline;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a clock cannot be changed. */
enum DeadlineRefusal implements Refusal {
    ALREADY_STOPPED(
            "deadline-already-stopped",
            Kind.CONFLICT,
            null,
            "该期限自 {since} 起已停止计算，恢复计算后方可再次变更",
            "The deadline has stood still since {since}; end that first"),
    STOP_UNKNOWN("deadline-stop-unknown", Kind.NOT_FOUND, null, "没有停止计算的记录 {id}", "There is no stop {id}"),
    STOP_ENDED("deadline-stop-ended", Kind.CONFLICT, null, "该次停止计算已于 {to} 结束", "That stop has ended on {to} already"),
    ENDS_BEFORE_IT_BEGINS(
            "deadline-stop-inverted",
            Kind.INVALID,
            null,
            "停止计算的末日 {to} 早于首日 {from}",
            "The stop ends on {to}, before it begins on {from}"),
    ALREADY_OVER(
            "deadline-already-over",
            Kind.INVALID,
            null,
            "期限已于 {due} 届满，{on} 批准的延长无效",
            "The deadline ended on {due}; an extension approved on {on} comes too late"),
    NOT_OVERDUE(
            "deadline-not-overdue",
            Kind.CONFLICT,
            null,
            "该期限至 {due} 届满，尚未逾期，无需督办",
            "The deadline runs until {due} and is not late"),
    RUNS_FROM_THAT_DAY(
            "deadline-runs-from-that-day",
            Kind.CONFLICT,
            null,
            "已有自 {on} 起算的同一期限",
            "The same deadline counted from {on} is there already"),
    EXTENSION_APPROVED_BY(
            "extension-approved-by",
            Kind.FORBIDDEN,
            "《生态环境行政处罚办法》（生态环境部令第30号）第十八条、第五十七条",
            "本次延长由{approver}批准",
            "This extension is approved by {approver}"),
    EXTENSION_COLLECTIVE(
            "extension-collective",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第五十七条",
            "本次延长由机关负责人集体讨论决定：至少两名负责人或者集体讨论成员参加",
            "This extension is discussed by at least two leaders or panel members");

    private final Reason reason;

    DeadlineRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
