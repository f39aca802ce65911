package org.lijian.lead;

import org.lijian.shared.Refusal;

/** Why something is not done with a lead. */
public enum LeadRefusal implements Refusal {
    OUTSIDE_YOUR_AREA(
            "outside-your-area", Kind.FORBIDDEN, "行政区划 {region} 不在您的辖区内", "Region {region} lies outside your area"),
    NOT_WITH_THIS_OUTCOME(
            "not-with-this-outcome",
            Kind.INVALID,
            "研判结论为“{outcome}”时不填写此项",
            "This is not said with the outcome {outcome}"),
    DUPLICATE_OF_ITSELF("duplicate-of-itself", Kind.INVALID, "线索不能与自身重复", "A lead is not a duplicate of itself"),
    DUPLICATE_OF_MERGED(
            "duplicate-of-merged",
            Kind.INVALID,
            "线索 {id} 已并入其他线索，请指向未合并的线索",
            "Lead {id} was merged itself; name the one it was merged into"),
    RECEIPT_BEFORE_TRANSFER(
            "receipt-before-transfer",
            Kind.INVALID,
            "回执日期 {date} 早于移送日期 {transferredOn}",
            "The receipt of {date} is earlier than the transfer of {transferredOn}"),
    NOT_TRANSFERRED(
            "lead-not-transferred",
            Kind.CONFLICT,
            "线索没有移送其他机关，或者移送回执尚未登记",
            "The lead was not handed to another authority, or its receipt is not there yet"),
    TRANSFER_ANSWER_BEFORE_RECEIPT(
            "transfer-answer-before-receipt",
            Kind.INVALID,
            "告知日期 {date} 早于移送回执日期 {receiptOn}",
            "The answer of {date} is earlier than the receipt of {receiptOn}"),
    PENALTY_WITHOUT_PENALTY(
            "penalty-without-penalty",
            Kind.INVALID,
            "对方没有处罚的，不填写处罚决定文号和罚款数额",
            "No decision and no fine are said where they did not penalise"),
    ANSWER_BEFORE_CONCLUSION(
            "answer-before-conclusion",
            Kind.INVALID,
            "答复日期 {date} 早于办理结果确定之日 {concludedOn}",
            "The answer of {date} is earlier than the result of {concludedOn}"),
    NOT_WITH_THIS_CHANNEL(
            "not-with-this-channel",
            Kind.INVALID,
            "来源为“{channel}”时不填写此项",
            "This is not said with the channel {channel}"),
    WITHOUT_INFORMANT("without-informant", Kind.CONFLICT, "线索没有举报人信息", "Nobody is on file as having reported it"),
    SECOND_PERSON(
            "informant-second-person",
            Kind.CONFLICT,
            "查阅举报人信息须由申请人以外的人员核准",
            "Who reported is opened by two persons; another has to agree"),
    OPENING_NOT_APPROVED(
            "informant-opening-not-approved", Kind.CONFLICT, "查阅举报人信息的申请{step}", "The request is not approved: {step}"),
    OPENING_OVER(
            "informant-opening-over",
            Kind.GONE,
            "核准的查阅时间已过，请重新申请",
            "The time for which it was opened is over; ask again"),
    NOT_MERGED("not-merged", Kind.CONFLICT, "线索没有并入其他线索", "The lead is not merged into another"),
    DATES_OUT_OF_ORDER("dates-out-of-order", Kind.INVALID, "{to} 早于 {from}", "{to} is earlier than {from}"),
    REGION_NOT_SERVED("region-not-served", Kind.INVALID, "{region} 不属于本机关管辖", "{region} is not served by this bureau"),
    TOO_MANY_REPORTS("too-many-requests", Kind.TOO_MANY, "提交过于频繁，请稍后再试", "Too many at once; try again later"),
    DEVIATION_WITHOUT_REASON(
            "deviation-without-reason",
            Kind.INVALID,
            "研判与建议不一致（{parts}），请说明理由",
            "This departs from the proposal ({parts}); say why"),
    NOTHING_PROPOSED("nothing-proposed", Kind.NOT_FOUND, "该线索没有研判建议", "Nothing was proposed for this lead"),
    OBJECT_OF_ANOTHER_PARTY(
            "object-of-another-party", Kind.INVALID, "监管对象不属于所填当事人", "The object does not belong to the party named");

    private final Reason reason;

    LeadRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
