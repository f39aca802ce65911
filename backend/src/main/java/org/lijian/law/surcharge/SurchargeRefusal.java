package org.lijian.law.surcharge;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a surcharge cannot be computed. */
enum SurchargeRefusal implements Refusal {
    SUSPENSIONS_OVERLAP(
            "suspensions-overlap",
            Kind.INVALID,
            null,
            "停止计算的期间 {first} 与 {second} 重叠",
            "The suspensions {first} and {second} overlap"),
    NOT_IN_FORCE(
            "surcharge-not-in-force",
            Kind.INVALID,
            null,
            "{on} 没有可适用的加处罚款规定（自 {from} 起）",
            "No rule on surcharge is in force on {on} (from {from})"),
    INSTALMENTS_DO_NOT_ADD_UP(
            "instalments-do-not-add-up",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十六条",
            "各期金额合计 {sum} 元，与罚款数额 {principal} 元不符",
            "The instalments come to {sum} yuan, the fine is {principal}"),
    INSTALMENTS_NOT_IN_ORDER(
            "instalments-not-in-order",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十六条",
            "各期缴款期限应当依次在后，{next} 不晚于 {before}",
            "Each instalment is due after the one before; {next} is not after {before}"),
    INSTALMENT_EMPTY(
            "instalment-empty", Kind.INVALID, "《行政处罚法》（2021修订）第六十六条", "每期金额应当大于零", "An instalment is above zero");

    private final Reason reason;

    SurchargeRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
