package org.lijian.document;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why a number is not given out, used or taken back. */
enum NumberRefusal implements Refusal {
    NOT_RESERVED(
            "G27-number-not-reserved",
            Kind.CONFLICT,
            "《生态环境行政执法案卷评查细则（2024年版）》（环执法发〔2024〕4号）",
            "文号 {number} 没有为您的此类文书预留",
            "The number {number} is not reserved for such a document of yours"),
    SETTLED(
            "G27-number-settled",
            Kind.CONFLICT,
            "《生态环境行政执法案卷评查细则（2024年版）》（环执法发〔2024〕4号）",
            "文号 {number} 已使用或者已作废，不得重复使用",
            "The number {number} is used or was returned; it is not used again"),
    OF_ANOTHER_TIME(
            "G27-number-of-another-time",
            Kind.CONFLICT,
            "《生态环境行政执法案卷评查细则（2024年版）》（环执法发〔2024〕4号）",
            "文号 {number} 于 {reservedOn} 预留，不能用于 {issuedOn} 的文书",
            "The number {number} was reserved on {reservedOn} and cannot stand on a document of {issuedOn}"),
    TOO_MANY(
            "number-block-too-large",
            Kind.CONFLICT,
            null,
            "该设备此类文书已有 {open} 个未用文号，最多 {most} 个；请先使用或者交回",
            "The device holds {open} unused numbers of this kind already, of at most {most}; use or return them first"),
    NOT_ON_THE_SPOT(
            "number-not-for-the-field", Kind.INVALID, null, "{title}不在现场出具，不预留文号", "{title} is not issued on the spot");

    private final Reason reason;

    NumberRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
