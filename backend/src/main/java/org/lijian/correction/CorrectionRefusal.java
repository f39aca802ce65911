package org.lijian.correction;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How orders to correct and rechecks say no. */
enum CorrectionRefusal implements Refusal {
    CONSEQUENCE_NOT_STATED(
            "G15-order-states-per-day-consequence",
            Kind.CONFLICT,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第九条",
            "责令改正决定书未载明拒不改正的按日连续处罚后果，不能据此按日连续处罚",
            "The order does not state the consequence of a per-day penalty; none can be founded on it"),
    NOT_COVERT(
            "G16-recheck-covert",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十条",
            "复查应当以暗查方式进行；当事人拒绝、阻挠复查的除外",
            "A recheck is made covertly, unless the party refused or obstructed it"),
    UNPROVEN_REFUSAL(
            "refusal-to-correct-unproven",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十三条、第十六条；《行政处罚法》（2021修订）第四十六条",
            "认定拒不改正应当有证据",
            "A refusal to correct has to be proven by evidence"),
    EVIDENCE_OF_ANOTHER_VISIT(
            "evidence-of-another-visit",
            Kind.INVALID,
            null,
            "证据 {id} 不是责令改正决定书送达之后复查取得的",
            "Evidence {id} was not taken at a recheck after the order was served"),
    VIOLATION_NOT_FOUND_THERE(
            "violation-not-found-there",
            Kind.INVALID,
            null,
            "该次检查未发现违法行为 {violation}",
            "That inspection did not find the violation {violation}"),
    BEFORE_INSPECTION(
            "order-before-inspection",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第八条",
            "责令改正日期 {issuedOn} 早于检查日期 {inspectedOn}",
            "Ordered on {issuedOn}, before the inspection of {inspectedOn}"),
    BEFORE_RECHECK(
            "order-before-recheck",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十四条",
            "再次责令改正日期 {issuedOn} 早于复查日期 {recheckedOn}",
            "Ordered again on {issuedOn}, before the recheck of {recheckedOn}"),
    NOT_THE_LAST_ORDER(
            "not-the-last-order",
            Kind.CONFLICT,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十四条",
            "再次责令改正应当接续本次检查就该违法行为作出的最近一份决定书 {number}",
            "An order follows the last one of this inspection for the same violation, {number}"),
    NOT_AN_INSPECTOR_OF_IT(
            "not-an-inspector-of-it",
            Kind.FORBIDDEN,
            null,
            "只有该次检查的执法人员可以责令改正",
            "Only an inspector of that inspection orders to correct"),
    NOT_AMONG_THE_OFFICERS(
            "not-among-the-officers",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第四十二条",
            "只有参加复查的执法人员可以登记复查结果",
            "Only an officer who made the recheck records it"),
    PARTY_NOT_ACCUSED(
            "order-party-not-accused",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十八条",
            "该次检查的“{violation}”没有对该当事人申请立案，不能责令其改正",
            "No case was asked for against that party about “{violation}” of this inspection; it is not ordered to correct"),
    NOT_CORRECTED(
            "violation-not-corrected",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "责令改正决定书 {number} 尚未经复查确认改正，不能以履行完毕结案",
            "No recheck has found that the order {number} was obeyed; the case cannot be closed as performed");

    private final Reason reason;

    CorrectionRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
