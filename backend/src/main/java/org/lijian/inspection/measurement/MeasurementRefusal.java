package org.lijian.inspection.measurement;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a measurement is not taken, or a record not signed because of one. */
public enum MeasurementRefusal implements Refusal {
    ONE_KIND("measurement-of-one-kind", Kind.INVALID, null, "每次填写一类监测数据", "A measurement is of exactly one kind"),
    ANOTHER_DOMAIN(
            "measurement-of-another-domain",
            Kind.INVALID,
            null,
            "{kind} 不是 {domain} 领域的监测",
            "{kind} is not measured on an inspection of {domain}"),
    CONTENT_MISSING(
            "object-content-missing",
            Kind.CONFLICT,
            null,
            "监管对象 {object} 尚未登记 {part}，无法确定适用的限值",
            "Object {object} has no {part} registered; no limit can be told without it"),
    UNIT_WRONG(
            "reading-unit-wrong",
            Kind.INVALID,
            null,
            "{item} 的单位应当是 {expected}，填写的是 {unit}",
            "{item} is read in {expected}, not in {unit}"),
    ITEM_UNKNOWN("reading-item-unknown", Kind.INVALID, null, "没有监测项目 {item}", "There is no item {item}"),
    CALIBRATED_LATER(
            "instrument-calibrated-later",
            Kind.INVALID,
            null,
            "仪器检定、校准日期 {calibrated} 晚于读数日期 {on}",
            "The instrument was calibrated on {calibrated}, after the reading of {on}"),
    SAMPLE_LENGTH(
            "fume-sample-length",
            Kind.INVALID,
            "《饮食业油烟排放标准（试行）》（GB 18483-2001）（采样时间、频次和分析结果的处理）",
            "每次采样 {minutes} 分钟，第 {sample} 次采样时间不符",
            "Each sample takes {minutes} minutes; sample {sample} does not"),
    SAMPLES_OVERLAP(
            "fume-samples-overlap",
            Kind.INVALID,
            "《饮食业油烟排放标准（试行）》（GB 18483-2001）（采样时间、频次和分析结果的处理）",
            "应当连续采样，第 {sample} 次采样早于上一次结束",
            "Samples follow each other; sample {sample} begins before the one before it ends"),
    OVER_BUT_CONFORMS(
            "measured-over-but-conforms",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十六条",
            "监测结果超标，检查清单中与之相应的项目 {items} 没有一项填为不符合",
            "A measurement is over its limit, but none of the items {items} is answered as violated"),
    VIOLATED_WITHOUT_MEASUREMENT(
            "violation-without-measurement",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十六条",
            "认定 {violation} 需要超标的监测结果，本次检查没有",
            "{violation} needs a measurement over the limit, and there is none"),
    PENDING_WITHOUT_SAMPLES(
            "pending-without-samples",
            Kind.CONFLICT,
            null,
            "项目 {items} 填为待监测报告，但没有采样送检",
            "Items {items} await a report, but no samples were taken");

    private final Reason reason;

    MeasurementRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
