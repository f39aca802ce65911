package org.lijian.law.discretion;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a fine cannot be set or computed. */
enum DiscretionRefusal implements Refusal {
    AMOUNT_IN_RANGE(
            "G11-amount-in-range",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四条、第三十四条",
            "罚款 {amount} 元不在 {violation} 的法定幅度 {min} 至 {max} 元之内（{law}）",
            "A fine of {amount} yuan lies outside the statutory range of {violation}, {min} to {max} yuan ({law})"),
    REASONS_MISSING(
            "G11-reasons-given",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条、第五十九条",
            "应当写明裁量理由",
            "The reasons for the amount are to be given"),
    AMOUNT_IN_GRADE(
            "G11-amount-in-grade",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条",
            "罚款 {amount} 元与裁量档次“{grade}”不符，该档次为 {min} 至 {max} 元",
            "A fine of {amount} yuan does not fit the grade “{grade}”, which is {min} to {max} yuan"),
    GRADE_EMPTY(
            "grade-has-no-amount",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条",
            "幅度 {min} 至 {max} 元内没有“{grade}”的余地",
            "Between {min} and {max} yuan there is no room for the grade “{grade}”"),
    TABLE_UNKNOWN(
            "benchmark-unknown",
            Kind.INVALID,
            null,
            "{jurisdiction} 没有 {violation} 的裁量基准",
            "{jurisdiction} has no benchmark table for {violation}"),
    TABLE_NOT_FOUND(
            "benchmark-not-found",
            Kind.NOT_FOUND,
            null,
            "{jurisdiction} 没有 {violation} 的裁量基准",
            "{jurisdiction} has no benchmark table for {violation}"),
    TABLE_NOT_IN_FORCE(
            "benchmark-not-in-force",
            Kind.INVALID,
            null,
            "裁量基准 {table} 在 {on} 不施行，其施行期间为 {from} 至 {to}",
            "The benchmark table {table} is not in force on {on}; it is from {from} to {to}"),
    FACTOR_MISSING(
            "factor-missing",
            Kind.INVALID,
            null,
            "缺少裁量因素 {factor}（{label}）",
            "The factor {factor} ({label}) is missing"),
    FACTOR_UNKNOWN(
            "factor-unknown",
            Kind.INVALID,
            null,
            "裁量基准 {table} 没有因素 {factor}",
            "The benchmark table {table} has no factor {factor}"),
    OPTION_UNKNOWN(
            "option-unknown",
            Kind.INVALID,
            null,
            "裁量因素 {factor} 没有选项 {option}",
            "The factor {factor} has no option {option}"),
    NO_ADJUSTMENT(
            "adjustment-not-in-table",
            Kind.INVALID,
            null,
            "裁量基准 {table} 不允许另行调整",
            "The benchmark table {table} allows no adjustment"),
    CHOICES_NEEDED(
            "benchmark-needs-choices",
            Kind.INVALID,
            null,
            "裁量基准 {table} 需要逐项选择裁量因素",
            "The benchmark table {table} needs a choice for each factor"),
    DECIDED_BEFORE_ACT(
            "decided-before-act",
            Kind.INVALID,
            null,
            "决定日期 {decided} 早于违法行为日期 {acted}",
            "Decided on {decided}, before the act on {acted}");

    private final Reason reason;

    DiscretionRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
