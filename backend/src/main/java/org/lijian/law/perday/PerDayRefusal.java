package org.lijian.law.perday;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why days cannot be penalised one by one. */
enum PerDayRefusal implements Refusal {
    RECHECK_WITHIN_30_DAYS(
            "G16-recheck-within-30-days",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十条",
            "责令改正决定书于 {served} 送达，复查应在 {first} 至 {last} 之间进行，{rechecked} 不在其中",
            "The order was served on {served}; the recheck lies between {first} and {last}, not on {rechecked}"),
    ROUNDS_OVERLAP(
            "per-day-rounds-overlap",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十四条、第十七条",
            "本轮责令改正决定书 {served} 送达，早于上一轮复查 {rechecked}，同一日不得重复计罚",
            "This order was served on {served}, before the recheck of the round before on {rechecked}; no day counts twice"),
    ROUND_AFTER_CORRECTED(
            "per-day-round-after-corrected",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十八条",
            "上一轮复查已改正，再次违法的应当重新作出处罚决定，计罚周期重新起算",
            "The round before found it corrected; a later violation needs a new decision and begins a new count"),
    NO_ROUNDS(
            "per-day-without-round",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十七条",
            "至少应有一轮责令改正和复查",
            "At least one order and its recheck are needed"),
    NO_DAILY_AMOUNT(
            "per-day-without-fine",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十九条",
            "每日处罚数额为原处罚决定的罚款数额，应当大于零",
            "The daily amount is the fine of the original decision and is above zero"),
    AMOUNT_TOO_LARGE(
            "amount-too-large",
            Kind.INVALID,
            null,
            "每日 {daily} 元计 {days} 日，超过可以记载的金额",
            "{days} days of {daily} yuan exceed what can be kept"),
    NOT_IN_FORCE(
            "per-day-not-in-force",
            Kind.INVALID,
            null,
            "{on} 尚未施行按日连续处罚的规定（自 {from} 起）",
            "Per-day penalties are not in force on {on} (from {from})");

    private final Reason reason;

    PerDayRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
