package org.lijian.casefile;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a case says no. */
public enum CaseRefusal implements Refusal {
    NOT_COMPETENT(
            "G3-competent-authority",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十二条、第二十三条",
            "“{violation}”由{authority}管辖，本机关无权处罚，应当移送",
            "“{violation}” is for {authority} to penalise; this bureau has to transfer it"),
    TOO_LATE_TO_PENALISE(
            "G4-limitation",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第三十六条",
            "违法行为于 {endedOn} 终了，追责期限至 {due}，{discoveredOn} 发现时已超过",
            "The act ended on {endedOn} and could be penalised if discovered by {due}; it was discovered on {discoveredOn}"),
    FILING_CONDITIONS(
            "G5-filing-conditions",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十四条第二款；《环境行政处罚办法》（环境保护部令第8号）第二十二条；《生态环境行政处罚办法》（生态环境部令第30号）第十九条",
            "不符合立案条件：{reason}",
            "The conditions for filing are not met: {reason}"),
    REVIEWER_INVESTIGATED(
            "G6-reviewer-not-investigator",
            Kind.FORBIDDEN,
            "《生态环境行政处罚办法》（生态环境部令第30号）第三十八条至第四十条；2023年7月1日前适用《环境行政处罚办法》（环境保护部令第8号）关于查处分离的规定",
            "您是本案调查人员，不得担任本案审查人员",
            "You investigated this case and may not review it"),
    DECIDER_INVESTIGATED(
            "decider-not-investigator",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第五十七条",
            "您是本案调查人员，不得对本案作出审批或者决定",
            "You investigated this case and may not decide on it"),
    ALREADY_FILED(
            "G12-one-act-not-two-fines",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十九条",
            "该次检查发现的“{violation}”已立案或者已当场处罚，同一违法行为不得再次处罚",
            "The act “{violation}” of this inspection has its case or its penalty already; one act is not penalised twice"),
    HEAVIER_NORM(
            "G12-heavier-norm",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十九条",
            "同一违法行为还违反“{norm}”（{code}，{range}），应当按照罚款数额高的规定立案处罚",
            "The same act also violates “{norm}” ({code}, {range}); it is fined by the norm with the higher fine"),
    NORM_NAMED_TWICE("norm-named-twice", Kind.INVALID, null, "“{code}”重复", "“{code}” is named twice"),
    ACT_NAMED_TWICE("act-named-twice", Kind.INVALID, null, "违法行为 {act} 重复", "The act {act} is named twice"),
    ACT_UNKNOWN("act-unknown", Kind.INVALID, null, "本案没有违法行为 {act}", "The case has no act {act}"),
    ACT_NOT_DEALT_WITH(
            "act-not-dealt-with",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十七条",
            "本案的违法行为 {violation}（{act}）没有处理意见，每个违法行为应当分别裁量",
            "Nothing is said about the act {violation} ({act}) of the case; each act is assessed apart"),
    FIRST_ACT_NOT_PENALISED(
            "first-act-not-penalised",
            Kind.INVALID,
            null,
            "立案的违法行为不予处罚的，应当处罚的“{violation}”另案处理",
            "Where the act the case is filed for is not penalised, “{violation}” takes a case of its own"),
    NOT_SEPARABLE(
            "act-not-separable",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十四条",
            "不能分案：{reason}",
            "The act cannot leave the case: {reason}"),
    NOT_MERGEABLE(
            "case-not-mergeable",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十九条、第五十四条",
            "不能并案：{reason}",
            "The cases cannot be handled as one: {reason}"),
    WITHDRAWN_BY_PROPOSER(
            "filing-withdrawn-by-proposer",
            Kind.FORBIDDEN,
            null,
            "立案申请由申请人本人撤回",
            "A request to file is withdrawn by whoever made it"),
    SPLIT_NOT_WITHDRAWN(
            "split-not-withdrawn",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十四条",
            "该违法行为自另一案件分出，已经立案，应当由机关负责人决定，不能撤回",
            "The act left another case, where it was filed; the head decides on it and it is not withdrawn"),
    NOT_TAKEN_OVER(
            "transfer-not-accepted",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第十七条、第七十七条",
            "案件尚未经受移送机关受理，不能以移送结束调查",
            "No other authority has accepted the case yet; its investigation does not end by a transfer"),
    CLOSING_GROUND(
            "G24-closing-ground",
            Kind.CONFLICT,
            "《环境行政处罚办法》（环境保护部令第8号）第六十七条；《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "不具备结案事由：{reason}",
            "There is no ground for closing: {reason}"),
    INCOMPLETE_FILE(
            "G25-archive-complete",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十七条",
            "案卷不完整，缺少：{missing}",
            "The file is not complete; missing: {missing}"),
    CHECKS_CONTRADICT_OUTCOME(
            "review-checks-not-met",
            Kind.INVALID,
            null,
            "六项审查内容有未通过项，不能作出通过的审查意见",
            "The review cannot pass while one of its six checks does not"),
    DATES_OUT_OF_ORDER(
            "dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于前一环节的日期 {previous}",
            "{date} is earlier than {previous}, the day of the step before");

    private final Reason reason;

    CaseRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
