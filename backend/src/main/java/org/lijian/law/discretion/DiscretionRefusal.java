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
            "裁量基准 {table} 需要逐项选择裁量因素：{factors}",
            "The benchmark table {table} needs a choice for each factor: {factors}"),
    DECIDED_BEFORE_ACT(
            "decided-before-act",
            Kind.INVALID,
            null,
            "决定日期 {decided} 早于违法行为日期 {acted}",
            "Decided on {decided}, before the act on {acted}"),
    ENDED_BEFORE_ACT(
            "ended-before-act",
            Kind.INVALID,
            null,
            "行为终了日期 {ended} 早于开始日期 {acted}",
            "Ended on {ended}, before it began on {acted}"),
    NOT_EARLIER(
            "earlier-decision-after-act",
            Kind.INVALID,
            null,
            "此前的处罚决定日期 {decided} 晚于违法行为日期 {acted}",
            "The earlier decision of {decided} lies after the act on {acted}"),
    CONTRADICTED(
            "choice-contradicts-fact",
            Kind.INVALID,
            null,
            "裁量因素 {factor} 的选项 {one} 与查明的事实不符：{other}",
            "The option {one} of the factor {factor} contradicts the fact {other}"),
    NOT_MEASURED(
            "measurement-not-in-table",
            Kind.INVALID,
            null,
            "裁量因素 {factor} 不以 {unit} 计量（可用：{units}）",
            "The factor {factor} is not measured in {unit} (but in: {units})"),
    MEASUREMENT_FITS_NOTHING(
            "measurement-fits-no-option",
            Kind.INVALID,
            null,
            "裁量因素 {factor} 没有与 {value}（{unit}）对应的选项",
            "No option of the factor {factor} is for {value} ({unit})"),
    BASE_MISSING(
            "base-amount-missing",
            Kind.INVALID,
            null,
            "{violation} 按倍数处罚，须填写基数（如货值金额）",
            "{violation} is fined in multiples and needs the base, such as the value of the goods"),
    BASE_IMPOSSIBLE(
            "base-amount-impossible",
            Kind.INVALID,
            null,
            "基数 {base} 元不能作为倍数处罚的基数",
            "{base} yuan cannot be the base of a multiple"),
    UNITS_IMPOSSIBLE(
            "units-impossible",
            Kind.INVALID,
            null,
            "数量 {units} 不在 1 至 {most} 之间",
            "{units} units are not from 1 to {most}"),
    UNITS_MISSING(
            "units-missing",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四条、第三十四条",
            "{violation}按每辆（台、次）处罚，须填写数量（{law}）",
            "{violation} is fined for each vehicle, machine or time and needs their number ({law})"),
    UNITS_NOT_COUNTED(
            "units-not-counted",
            Kind.INVALID,
            null,
            "{violation} 不按每辆（台、次）处罚",
            "{violation} is not fined for each vehicle, machine or time"),
    BASE_NOT_NEEDED(
            "base-amount-not-needed",
            Kind.INVALID,
            null,
            "{violation} 不按倍数处罚，不应填写基数",
            "{violation} is not fined in multiples and takes no base"),
    AMOUNT_OF_BENCHMARK(
            "G11-amount-of-benchmark",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十四条",
            "罚款 {amount} 元与裁量基准 {table} 计算的 {computed} 元不符",
            "A fine of {amount} yuan is not the {computed} yuan of the benchmark table {table}"),
    NOT_PUNISHABLE(
            "no-longer-punishable",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十七条",
            "“{violation}”在 {on} 不再处罚，适用新法",
            "“{violation}” is no longer punished on {on}; the new law applies"),
    LEGAL_REVIEW(
            "law-comparison-legal-review",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十七条",
            "须经法制审核（LEGAL_REVIEW）确定适用的法律：{reason}",
            "Which law applies is for a legal review (LEGAL_REVIEW): {cause}");

    private final Reason reason;

    DiscretionRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
