package org.lijian.measure;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How measures say no. */
enum MeasureRefusal implements Refusal {
    CATCH_ALL(
            "seizure-catch-all-without-statute",
            Kind.INVALID,
            "《生态环境行政执法案卷评查细则（2024年版）》（环执法发〔2024〕4号）",
            "适用兜底情形的，应当写明具体的法律、法规条文",
            "A catch-all ground stands only with the statute and article that says so"),
    GRAVE(
            "measure-collective-discussion",
            Kind.CONFLICT,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十条；《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十条；《生态环境行政处罚办法》（生态环境部令第30号）第五十二条",
            "案情重大或者社会影响较大的，以及2023年7月1日起责令停产整治的，应当经集体审议后批准",
            "A grave case, and from 1 July 2023 every halt, is approved only after a collective discussion"),
    OWN_PROPOSAL(
            "measure-approver-not-investigator",
            Kind.FORBIDDEN,
            null,
            "您是本案执法人员，不得批准本案的措施",
            "You are an officer of this matter and do not approve its measures"),
    APPROVAL_FIRST(
            "G19-approved-before",
            Kind.CONFLICT,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十条、第十三条",
            "未经机关负责人批准，不得实施；情况紧急的，应当作为紧急情况当场实施",
            "Nothing is seized before the head has approved it, unless it is urgent and on the spot"),
    APPROVAL_LATE(
            "G19-approval-within-24-hours",
            Kind.CONFLICT,
            "《行政强制法》第十九条；《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十三条",
            "补办批准的期限已于 {until} 届满，应当立即解除",
            "The time to approve afterwards ended on {until}; the seizure has to be lifted at once"),
    NO_INVENTORY(
            "G19-inventory-on-the-spot",
            Kind.INVALID,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十二条",
            "清单应当当场制作并签名：{reason}",
            "The inventory is made and signed on the spot: {reason}"),
    NOBODY_THERE(
            "G19-party-or-witness",
            Kind.INVALID,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十二条、第十四条",
            "当事人到场的由当事人签名，不到场的应当有见证人",
            "The party is present, or else a witness"),
    RIGHTS_NOT_TOLD(
            "G19-rights-told",
            Kind.INVALID,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十二条",
            "应当出示证件，告知理由、依据和享有的权利、救济途径，并听取陈述申辩",
            "Officers show their certificates and tell the party reasons, rights and remedies"),
    SERVED_ON_THE_SPOT(
            "G19-served-on-the-spot",
            Kind.INVALID,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十四条",
            "查封、扣押决定书和清单应当当场交付",
            "Decision and inventory are handed over on the spot"),
    EXTENDED_ALREADY(
            "G19-extended-once",
            Kind.CONFLICT,
            "《行政强制法》第二十五条；《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十五条",
            "查封、扣押期限只能延长一次",
            "The term of a seizure is lengthened once"),
    NOTICE_OF_EXTENSION(
            "G19-extension-told",
            Kind.CONFLICT,
            "《行政强制法》第二十五条；《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十五条；《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十五条",
            "延长期限应当经批准并书面告知当事人，请在该措施中办理延长",
            "An extension is approved and told to the party; extend the measure itself"),
    GROUND_NOT_GIVEN(
            "lift-ground-not-given",
            Kind.INVALID,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第二十条",
            "现为“{step}”，不能以“{ground}”解除",
            "“{ground}” is no reason to lift while it is {step}"),
    REQUEST_OPEN(
            "lift-request-open",
            Kind.CONFLICT,
            "《环境保护主管部门实施查封、扣押办法》（环境保护部令第29号）第十九条",
            "上一份解除申请尚未答复",
            "The request before is not answered yet"),
    REQUEST_UNKNOWN("lift-request-unknown", Kind.NOT_FOUND, null, "没有解除申请 {id}", "There is no request {id}"),
    NOT_AN_OFFICER_OF_IT(
            "not-an-officer-of-it", Kind.FORBIDDEN, null, "只有该案执法人员可以办理", "Only an officer of the matter does this"),
    NOT_AMONG_THE_OFFICERS(
            "not-among-the-officers",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第四十二条",
            "只有到场的执法人员可以登记",
            "Only an officer who was there records it"),
    VIOLATION_NOT_FOUND_THERE(
            "violation-not-found-there",
            Kind.INVALID,
            null,
            "该次检查未发现违法行为 {violation}",
            "That inspection did not find the violation {violation}"),
    DATES_OUT_OF_ORDER(
            "dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于前一环节的日期 {previous}",
            "{date} is earlier than {previous}, the day of the step before"),
    NOT_HEARD(
            "G9-heard-before-limit",
            Kind.CONFLICT,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十一条",
            "{reason}，不得作出限制生产、停产整治决定",
            "No decision yet: {reason}"),
    LEGAL_REVIEW_DUE(
            "halt-without-legal-review",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十八条；《生态环境行政处罚办法》（生态环境部令第30号）第四十九条",
            "经过听证的停产整治，未经法制审核通过，不得作出决定",
            "A halt that was heard is decided only after a legal review that passed"),
    LEGAL_REVIEWER_INVESTIGATED(
            "halt-legal-reviewer-investigated",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十八条",
            "本案调查人员不得担任本案法制审核人员",
            "Whoever investigated the case does not review it for law"),
    HEARING_TOO_LATE(
            "hearing-asked-too-late",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第一项",
            "听证要求应当在 {due} 前提出，{receivedOn} 已逾期",
            "A hearing had to be asked for by {due}; {receivedOn} is too late"),
    HEARING_NOTICE_TOO_SHORT(
            "hearing-notice-seven-days",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第二项",
            "{heldOn} 的听证应当不晚于 {latest} 通知",
            "The hearing of {heldOn} is notified no later than on {latest}"),
    CHAIR_INVESTIGATED(
            "hearing-chair-not-investigator",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第四项",
            "听证由非本案调查人员主持",
            "The hearing is chaired by somebody who did not investigate the case"),
    NO_RESTRICTION_BEFORE(
            "halt-without-restriction",
            Kind.INVALID,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第六条",
            "该情形以此前责令限制生产为前提，应当指明本案已经送达的限制生产决定",
            "This ground follows a restriction of production of the same case; name it"),
    LONGER_THAN_ALLOWED(
            "restriction-too-long",
            Kind.INVALID,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十五条",
            "限制生产最迟至 {last}，不得至 {until}",
            "Production is restricted until {last} at the latest, not until {until}"),
    NOT_A_RESTRICTION(
            "extension-of-a-halt",
            Kind.CONFLICT,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十五条",
            "停产整治至解除之日止，没有期限可以延长",
            "A halt lasts until it is lifted; it has no term to lengthen"),
    RESTRICTION_EXTENDED(
            "restriction-extended-once",
            Kind.CONFLICT,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十五条",
            "限制生产期限只能延长一次",
            "The term of a restriction is lengthened once"),
    PLAN_FIRST(
            "rectification-plan-first",
            Kind.CONFLICT,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十六条、第十七条",
            "整改方案尚未备案并公开",
            "The plan of rectification is not filed and published yet"),
    PLAN_NOT_PUBLIC(
            "rectification-plan-public",
            Kind.INVALID,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十六条",
            "整改方案应当向社会公开",
            "The plan of rectification is published"),
    PAPERS_MISSING(
            "completion-papers",
            Kind.INVALID,
            "《环境保护主管部门实施限制生产、停产整治办法》（环境保护部令第30号，2014）第十七条",
            "备案材料不全：{missing}",
            "The report of completion lacks {missing}"),
    NOT_FILED(
            "measure-needs-a-filed-case",
            Kind.CONFLICT,
            null,
            "案件未在办理，不能提出限制生产、停产整治",
            "The case is not under handling; production is not limited"),
    IN_FORCE(
            "measure-in-force",
            Kind.CONFLICT,
            null,
            "{measure}{number}尚未了结：{step}",
            "A measure is not over yet: {measure} {number}, {step}");

    private final Reason reason;

    MeasureRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
