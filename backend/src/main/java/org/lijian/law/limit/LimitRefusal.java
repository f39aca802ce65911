package org.lijian.law.limit;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a reading cannot be put against a limit. */
enum LimitRefusal implements Refusal {
    CODE_UNKNOWN("limit-unknown", Kind.NOT_FOUND, null, "没有限值代码 {code}", "There is no limit {code}"),
    NONE(
            "limit-none",
            Kind.INVALID,
            null,
            "{on} 在 {region} 没有适用于“{facts}”的 {item} 限值",
            "On {on} no limit of {item} holds in {region} for “{facts}”"),
    WORD_UNKNOWN(
            "limit-fact-unknown",
            Kind.INVALID,
            null,
            "{fact} 不能为 {value}，可以为 {known}",
            "{fact} cannot be {value}; it is one of {known}"),
    OXYGEN_IMPOSSIBLE(
            "oxygen-impossible",
            Kind.INVALID,
            "《锅炉大气污染物排放标准》（GB 13271-2014）（大气污染物基准含氧量排放浓度折算）",
            "实测氧含量 {oxygen}% 不小于0且小于{air}%的，才能折算",
            "A measured oxygen of {oxygen} % cannot be converted: it is at least 0 and below {air} %"),
    OXYGEN_MISSING(
            "oxygen-missing",
            Kind.INVALID,
            "《锅炉大气污染物排放标准》（GB 13271-2014）（大气污染物基准含氧量排放浓度折算）",
            "{item} 须按实测氧含量折算，应当填写氧含量",
            "{item} is converted by the measured oxygen, which is missing"),
    OUT_OF_SCOPE(
            "limit-out-of-scope",
            Kind.INVALID,
            "《锅炉大气污染物排放标准》（GB 13271-2014）（适用范围）",
            "单台出力 {capacity} t/h 的蒸汽锅炉超过 {most} t/h，且不是层燃炉、抛煤机炉，不适用本标准",
            "A steam boiler of {capacity} t/h is above {most} t/h and no stoker; the standard is not for it"),
    CAPACITY_AMBIGUOUS(
            "capacity-ambiguous",
            Kind.INVALID,
            null,
            "蒸汽锅炉填写 t/h，热水锅炉填写 MW，只填一项",
            "A steam boiler is sized in t/h, a hot-water boiler in MW: give one of them"),
    SIZE_UNKNOWN(
            "fume-size-unknown",
            Kind.INVALID,
            "《饮食业油烟排放标准（试行）》（GB 18483-2001）表1",
            "应当至少填写基准灶头数、总功率、罩面投影面积之一，且不小于小型的下限",
            "Give burners, power or hood area, and no less than the smallest class has"),
    SAMPLES_WRONG(
            "fume-samples-wrong",
            Kind.INVALID,
            "《饮食业油烟排放标准（试行）》（GB 18483-2001）（采样时间、频次和分析结果的处理）",
            "应当连续采样 {needed} 次，填写了 {given} 次",
            "{needed} consecutive samples are needed, {given} were given"),
    RESAMPLE(
            "fume-resample",
            Kind.INVALID,
            "《饮食业油烟排放标准（试行）》（GB 18483-2001）（采样时间、频次和分析结果的处理）",
            "低于最大值 {share} 倍的为无效值，有效值仅 {valid} 个，不足 {needed} 个，应当重新采样",
            "Only {valid} samples are at least {share} of the largest; {needed} are needed, so sample again"),
    NO_READINGS("limit-without-reading", Kind.INVALID, null, "应当至少填写一项读数", "At least one reading is needed"),
    READING_TWICE("reading-twice", Kind.INVALID, null, "{what} 填写了两次", "{what} is given twice");

    private final Reason reason;

    LimitRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
