package org.lijian.referral;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How referrals say no. */
enum ReferralRefusal implements Refusal {
    NOT_A_LISTED_ACT(
            "G21-detention-listed-acts",
            Kind.CONFLICT,
            "《环境保护法》第六十三条；《行政主管部门移送适用行政拘留环境违法案件暂行办法》第三条至第七条",
            "“{violation}”不属于可以移送行政拘留的情形",
            "“{violation}” is not one of the acts that are referred for detention"),
    BEFORE_THE_DECISION(
            "G21-detention-after-penalty-decision",
            Kind.CONFLICT,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第二条",
            "尚未依法作出行政处罚决定，不能移送行政拘留",
            "No penalty has been decided; a case is referred for detention only after that"),
    NOBODY_RESPONSIBLE(
            "G21-persons-responsible",
            Kind.INVALID,
            "《环境保护法》第六十三条；《行政主管部门移送适用行政拘留环境违法案件暂行办法》第九条",
            "应当写明直接负责的主管人员和其他直接责任人员",
            "The persons directly in charge or directly responsible have to be named"),
    OTHER_LEVEL(
            "G21-police-of-the-same-level",
            Kind.INVALID,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第十二条",
            "应当移送同级公安机关（{region}），不是 {recipientRegion}",
            "It goes to the police of the same level ({region}), not of {recipientRegion}"),
    ORIGINALS(
            "G21-originals",
            Kind.INVALID,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第十一条",
            "移送的材料应当是原件：{papers}",
            "The originals are handed over: {papers}"),
    DETENTION_PAPERS(
            "G21-papers-complete",
            Kind.INVALID,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第十一条",
            "移送材料不完整，缺少：{papers}",
            "The papers are not complete; missing: {papers}"),
    SUPPLEMENT_ASKED_TOO_LATE(
            "G21-supplement-asked-in-time",
            Kind.INVALID,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第十三条",
            "公安机关应当在 {latest} 前要求补充材料，{on} 已逾期",
            "The police could ask for more papers until {latest}; {on} is too late"),
    DETENTION_UNPROVEN(
            "G21-evidence-of-the-act",
            Kind.INVALID,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第三条至第七条、第十一条",
            "移送行政拘留应当附有证明该情形的证据",
            "A referral for detention needs evidence of the act"),
    CRIME_RUNNING(
            "G20-no-fine-while-crime-referred",
            Kind.CONFLICT,
            "《环境保护行政执法与刑事司法衔接工作办法》第十六条；《行政处罚法》（2021修订）第二十七条",
            "本案涉嫌犯罪正在移送处理（{step}），不得作出罚款决定",
            "A suspected crime of this case is being looked into ({step}); no fine is decided meanwhile"),
    FINED_BY_A_COURT(
            "G20-no-fine-after-criminal-fine",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第三十五条",
            "人民法院已就该违法行为判处罚金，不再给予罚款",
            "A court has fined this act; no administrative fine follows"),
    TEAM_TOO_SMALL(
            "G20-special-team",
            Kind.INVALID,
            "《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号，2020修订）第五条",
            "应当由 {least} 名以上行政执法人员组成专案组核实",
            "A team of at least {least} officers verifies a suspected crime"),
    CRIME_UNPROVEN(
            "G20-evidence-of-the-crime",
            Kind.INVALID,
            "《环境保护行政执法与刑事司法衔接工作办法》第五条",
            "涉嫌犯罪应当经核实并附有证据",
            "A suspected crime is verified and supported by evidence"),
    CRIME_REPORTED_ALREADY(
            "G20-one-report-at-a-time",
            Kind.CONFLICT,
            "《环境保护行政执法与刑事司法衔接工作办法》第五条",
            "本案涉嫌犯罪已经报告，正在办理：{step}",
            "A suspected crime of this case has been reported already: {step}"),
    OPINION_BINDS(
            "G20-opinion-of-the-procuratorate",
            Kind.CONFLICT,
            "《环境保护行政执法与刑事司法衔接工作办法》第十四条",
            "收到检察意见（{number}），应当移送，不能决定不移送",
            "The opinion {number} of the procuratorate asks for it; it is not refused"),
    NOT_COPIED(
            "G20-copy-to-procuratorate",
            Kind.INVALID,
            "《环境保护行政执法与刑事司法衔接工作办法》第六条",
            "移送书应当抄送人民检察院",
            "A copy of the referral goes to the procuratorate"),
    CRIME_PAPERS(
            "G20-papers-complete",
            Kind.INVALID,
            "《环境保护行政执法与刑事司法衔接工作办法》第六条",
            "移送材料不完整，缺少：{papers}",
            "The papers are not complete; missing: {papers}"),
    RECONSIDERATION_TOO_LATE(
            "G20-reconsideration-in-time",
            Kind.INVALID,
            "《环境保护行政执法与刑事司法衔接工作办法》第十一条",
            "应当在 {latest} 前申请复议，{on} 已逾期；可以建议人民检察院立案监督",
            "Reconsideration had to be asked for by {latest}; {on} is too late, the procuratorate may still be asked"),
    RECONSIDERED_ALREADY(
            "G20-reconsidered-once",
            Kind.CONFLICT,
            "《环境保护行政执法与刑事司法衔接工作办法》第十一条、第十二条",
            "已经复议，可以建议人民检察院立案监督",
            "It has been reconsidered; the procuratorate may be asked"),
    TRANSFER_PAPERS(
            "transfer-papers-complete",
            Kind.INVALID,
            "《生态环境行政处罚办法》（生态环境部令第30号）第十七条",
            "移送材料不完整，缺少：{papers}",
            "The papers are not complete; missing: {papers}"),
    PAPER_UNKNOWN("referral-paper-unknown", Kind.INVALID, null, "移送材料清单中没有 {code}", "The list of papers has no {code}"),
    NO_SUPPLEMENT_HERE(
            "supplement-not-foreseen",
            Kind.CONFLICT,
            null,
            "移送其他机关没有补充材料的环节，请登记其答复",
            "A transfer knows no such step; record the answer"),
    NO_SUCH_ANSWER(
            "answer-not-foreseen",
            Kind.INVALID,
            null,
            "“{step}”没有“{answer}”这种答复",
            "“{answer}” is no answer at the step “{step}”"),
    REASONS_IN_WRITING(
            "answer-needs-reasons",
            Kind.INVALID,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第十五条；《环境保护行政执法与刑事司法衔接工作办法》第九条",
            "“{answer}”应当书面说明理由",
            "“{answer}” is explained in writing"),
    NO_CRIMINAL_RESULT(
            "criminal-result-not-possible",
            Kind.INVALID,
            null,
            "“{outcome}”不是刑事处理结果，或者不能并处罚金",
            "“{outcome}” does not end criminal proceedings, or not with a fine"),
    REMINDED_TOO_EARLY(
            "reminded-too-early",
            Kind.CONFLICT,
            null,
            "对方的答复期限至 {due}，尚未届满",
            "The other side has until {due} to answer"),
    NOT_FOR_THAT_AUTHORITY(
            "referral-recipient",
            Kind.INVALID,
            null,
            "涉嫌犯罪或者适用行政拘留的，移送公安机关，不按移送其他机关办理",
            "A crime or a detention is referred to the police in its own way"),
    CASE_NOT_UNDER_HANDLING(
            "case-not-under-handling",
            Kind.CONFLICT,
            null,
            "案件不在办理中（{step}），不能移送",
            "The case is not being handled ({step}) and cannot be referred"),
    UNANSWERED(
            "referral-unanswered",
            Kind.CONFLICT,
            "《行政主管部门移送适用行政拘留环境违法案件暂行办法》第十五条；《环境保护行政执法与刑事司法衔接工作办法》第十六条",
            "{kind}尚未办结：{step}",
            "A referral is not answered: {kind}, {step}"),
    DATES_OUT_OF_ORDER(
            "dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于前一环节的日期 {previous}",
            "{date} is earlier than {previous}, the day of the step before");

    private final Reason reason;

    ReferralRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
