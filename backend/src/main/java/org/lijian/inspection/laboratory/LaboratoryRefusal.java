package org.lijian.inspection.laboratory;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why samples or their report are not taken in. */
public enum LaboratoryRefusal implements Refusal {
    NOT_SAMPLED_HERE(
            "sampling-not-of-this-domain",
            Kind.INVALID,
            null,
            "{domain} 领域的检查不采样送检",
            "On an inspection of {domain} no samples are sent to a laboratory"),
    ALREADY_SAMPLED(
            "samples-already-taken",
            Kind.CONFLICT,
            null,
            "本次检查已采样送检，见 {id}",
            "Samples of this visit were sent already, see {id}"),
    SAMPLE_TWICE("sample-number-twice", Kind.INVALID, null, "样品编号 {number} 重复", "Sample {number} is there twice"),
    DATES(
            "laboratory-dates-out-of-order",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十九条",
            "{date} 早于 {former}，采样、交接、报告、告知应当依次进行",
            "{date} is earlier than {former}: sampling, hand-over, report and telling follow each other"),
    CMA_DIFFERS(
            "laboratory-certificate-differs",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十九条",
            "报告的资质认定编号 {given} 与采样记录的 {expected} 不一致",
            "The report carries the certificate {given}, the sampling record {expected}"),
    SAMPLES_DIFFER(
            "G14-samples-differ",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十九条",
            "报告所列样品与采样记录不一致：{samples}",
            "The samples of the report are not those that were taken: {samples}"),
    RESULT_NOT_TOLD(
            "G14-result-not-told",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十九条",
            "监测结果尚未告知当事人，当前环节为“{step}”",
            "The party has not been told the result; it is at the step “{step}”");

    private final Reason reason;

    LaboratoryRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
