package org.lijian.inspection;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why something is not done with an inspection. */
public enum InspectionRefusal implements Refusal {
    DOMAIN_DIFFERS(
            "domain-differs",
            Kind.INVALID,
            null,
            "线索研判领域为 {domain}，检查领域应当一致",
            "The lead was triaged as {domain}; the inspection has to be of the same domain"),
    CHECKLIST_OF_ANOTHER_DOMAIN(
            "checklist-of-another-domain",
            Kind.INVALID,
            null,
            "检查清单 {checklist} 不适用于 {domain} 领域",
            "Checklist {checklist} is not for the domain {domain}"),
    OBJECT_OUTSIDE_LEAD(
            "object-outside-region",
            Kind.INVALID,
            null,
            "监管对象所在地 {object} 不在线索所属区划 {lead} 内",
            "The object lies in {object}, outside the lead's region {lead}"),
    INSPECTOR_OUTSIDE_REGION(
            "inspector-outside-region",
            Kind.INVALID,
            null,
            "执法人员 {officer} 的辖区不含 {region}",
            "Inspector {officer} has an area without {region}"),
    PLANNED_DATE_ABSURD(
            "planned-date-out-of-range",
            Kind.INVALID,
            null,
            "计划检查日期应在 {from} 至 {to} 之间",
            "The planned date has to lie between {from} and {to}"),
    ONLY_ASSIGNED(
            "only-assigned-inspectors",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第四十二条",
            "只有承担本次检查的执法人员可以办理",
            "Only the inspectors sent on this inspection may do this"),
    NOT_SENT(
            "inspector-not-sent",
            Kind.INVALID,
            null,
            "{officer} 不承担本次检查，无从改派",
            "{officer} was not sent on this inspection and cannot be replaced"),
    SENT_ALREADY(
            "inspector-sent-already",
            Kind.INVALID,
            null,
            "{officer} 已承担本次检查",
            "{officer} is sent on this inspection already"),
    UNKNOWN_ITEM(
            "checklist-item-unknown",
            Kind.INVALID,
            null,
            "检查清单 {checklist} 没有项目 {item}",
            "Checklist {checklist} has no item {item}"),
    ANSWERED_TWICE(
            "checklist-item-answered-twice", Kind.INVALID, null, "项目 {item} 填写了两次", "Item {item} is answered twice"),
    EVIDENCE_NEEDED(
            "violation-needs-evidence",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十六条",
            "项目 {item} 填为不符合的，应当附有证据",
            "Item {item} is answered as violated; that needs evidence"),
    EVIDENCE_OF_ANOTHER_SUBJECT(
            "evidence-of-another-subject",
            Kind.INVALID,
            null,
            "证据 {id} 不是本次检查取得的",
            "Evidence {id} was not taken at this inspection"),
    READING_NOT_A_NUMBER(
            "reading-not-a-number",
            Kind.INVALID,
            null,
            "读数 {value} 不是最多六位小数的十进制数",
            "{value} is not a decimal number of at most six decimals"),
    READING_NEGATIVE("reading-negative", Kind.INVALID, null, "读数 {value} 不能为负", "The reading {value} is negative"),
    CALIBRATION_EXPIRED(
            "instrument-calibration-expired",
            Kind.INVALID,
            null,
            "仪器检定、校准有效期至 {until}，早于读数日期 {on}",
            "The instrument's calibration ended on {until}, before the reading of {on}"),
    VISIT_TIMES(
            "visit-times-impossible", Kind.INVALID, null, "检查结束时间应当晚于开始时间", "The visit has to end after it started"),
    VISIT_BEFORE_LEAD(
            "visit-before-lead",
            Kind.INVALID,
            null,
            "检查日期 {date} 早于收到线索之日 {receivedOn}",
            "The visit of {date} is earlier than the lead of {receivedOn}"),
    CHECKLIST_INCOMPLETE(
            "checklist-incomplete",
            Kind.CONFLICT,
            null,
            "检查清单尚有项目未填：{items}",
            "Items of the checklist are not answered yet: {items}"),
    ID_NOT_SHOWN(
            "id-not-shown",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十五条",
            "现场检查应当出示执法证件",
            "Officers have to show their certificates"),
    RIGHTS_NOT_TOLD(
            "rights-not-told",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十三条、第四十五条",
            "应当告知当事人陈述、申辩、申请回避的权利和配合检查的义务",
            "The party has to be told of its rights of statement, defence and recusal"),
    VIOLATION_NOT_ANSWERED(
            "violation-without-answer",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十六条",
            "{violation} 没有检查清单中不符合的项目及其证据支持",
            "{violation} is not established by any item answered as violated, with its evidence"),
    OFFICER_SIGNATURE_MISSING(
            "officer-signature-missing",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十五条",
            "执法人员 {officer} 没有签名",
            "Inspector {officer} has not signed"),
    SIGNATURE_OF_STRANGER(
            "signature-not-of-an-inspector",
            Kind.INVALID,
            null,
            "签名人不是本次检查的执法人员或者笔录写明的在场人，或者签名重复",
            "The one who signed is neither an inspector of this visit nor named in the record, or signed twice"),
    PARTY_SIGNATURE_OR_REFUSAL(
            "party-signature-or-reason",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十五条",
            "当事人应当签名；拒绝签名或者不能签名的，应当注明原因，二者只能居其一",
            "Either the party signs, or the reason why it does not is noted, and not both"),
    WITNESS_SIGNATURE_MISSING(
            "witness-signature-missing",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十五条",
            "注明见证人的，见证人应当签名",
            "A witness who is named has to sign"),
    PLAN_NOT_OF_THE_VISIT(
            "site-plan-not-of-the-visit",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十八条",
            "平面示意图应当在现场绘制，绘制时间 {drawnAt} 不在检查时间之内",
            "The plan is drawn on site; {drawnAt} is not within the visit"),
    OTHER_SIGNATURE_MISSING(
            "other-signature-missing",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十八条",
            "其他在场人“{name}”应当签名，不签名的注明原因",
            "“{name}”, who was there, has to sign, or the reason why not is noted"),
    SIGNED_TEXT_DIFFERS(
            "signed-text-differs",
            Kind.INVALID,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十五条",
            "所签的文本与笔录不一致：所签为 {signed}，笔录为 {record}",
            "What was signed is not the text of the record: {signed} was signed, the record is {record}"),
    CORRECTION_NOT_INITIALLED(
            "correction-not-initialled",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十八条",
            "更正之处应当由执法人员签名，当事人签名的笔录并由当事人签名确认",
            "A correction is initialled by an inspector and, where the party signs, by the party"),
    PAGE_NOT_SIGNED(
            "page-not-signed",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第二十八条",
            "当事人签名的笔录应当逐页签名",
            "Where the party signs, it signs every page"),
    RECORD_NOT_SIGNED("site-record-not-signed", Kind.CONFLICT, null, "笔录尚未签署", "The site record is not signed yet"),
    NOT_SIGNED_ON_SITE(
            "not-signed-on-site",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十五条",
            "笔录应当当场制作、当场签名：{signedAt} 不在检查当日",
            "A site record is made and signed on the spot: {signedAt} is not on the day of the visit"),
    NO_VIOLATION_RECORDED(
            "no-violation-recorded",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十四条",
            "现场检查笔录没有记载违法行为，不能作出此结论",
            "The site record names no violation; this cannot follow from it"),
    TRANSFERRED_TO_WITHOUT_TRANSFER(
            "transferred-to-without-transfer",
            Kind.INVALID,
            null,
            "结论为移送时才填写移送的机关",
            "An authority to hand on to is named with a transfer only"),
    OURS_TO_PENALISE(
            "ours-to-penalise",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第二十二条、第二十三条",
            "{violation} 由本机关管辖，应当立案或者教育改正，不能移送",
            "{violation} is the bureau's own to penalise and is not handed on"),
    VIOLATION_RECORDED(
            "violation-recorded",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第七十六条",
            "现场检查笔录记载了违法行为，不能结论为未发现",
            "The site record names a violation; it cannot be concluded that nothing was found");

    private final Reason reason;

    InspectionRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
