package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a penalty procedure says no. */
enum PenaltyRefusal implements Refusal {
    DECISION_STANDS(
            "G12-decision-stands",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第二十九条",
            "{number}仍然有效，同一违法行为不得再次处罚；该决定被依法撤销、确认无效并登记之后，方可重新调查",
            "Decision {number} stands, and one act is not penalised twice; the case may be investigated again once that decision is revoked or void"),
    LEGAL_REVIEW_DUE(
            "G7-legal-review",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十八条",
            "本案应当进行法制审核，未经法制审核或者审核未通过，不得作出决定",
            "This penalty needs a legal review; without one that passed there is no decision"),
    DISCUSSION_DUE(
            "G8-collective-discussion",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第五十七条第二款",
            "本案应当由机关负责人集体讨论决定：{reason}",
            "This penalty has to be discussed collectively: {reason}"),
    INVESTIGATOR_VOTES(
            "G8-investigators-do-not-vote",
            Kind.INVALID,
            "《生态环境行政执法案卷评查细则（2024年版）》（环执法发〔2024〕4号）",
            "本案调查人员可以列席集体讨论，不得参与表决",
            "Investigators of the case may attend the discussion but do not vote"),
    PARTY_NOT_HEARD(
            "G9-party-heard-first",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十四条、第四十五条、第六十二条",
            "{reason}，不得作出行政处罚决定",
            "No decision yet: {reason}"),
    ABOVE_NOTIFIED(
            "G10-not-above-notified",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十五条第二款",
            "拟决定的罚款 {amount} 元高于已告知的 {notified} 元",
            "The fine of {amount} yuan is above the {notified} yuan of the notice"),
    HEAVIER_THAN_NOTIFIED(
            "G10-not-heavier-than-notified",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十四条、第四十五条第二款",
            "拟决定的“{decided}”重于已告知的“{notified}”，应当重新告知",
            "What is to be decided (“{decided}”) is heavier than what was notified (“{notified}”); it needs a new notice"),
    NO_NEW_FACT(
            "G10-new-notice-needs-new-fact",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十四条、第四十五条第二款",
            "证据 {evidence} 已是调查报告的依据，不是新的事实；没有新的事实不得撤回告知、重新告知",
            "The report relied on the evidence {evidence} already: no new fact, no new notice"),
    NOTHING_CONFISCATED(
            "nothing-confiscated", Kind.CONFLICT, null, "本决定没有没收违法所得或者非法财物", "This decision confiscates nothing"),
    NOTHING_TO_ENFORCE(
            "nothing-to-enforce",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "本案决定没有需要执行的内容，应当以“{ground}”结案",
            "Nothing was imposed that could be enforced; the case is closed as “{ground}”"),
    SOMETHING_TO_ENFORCE(
            "something-to-enforce",
            Kind.CONFLICT,
            "《生态环境行政处罚办法》（生态环境部令第30号）第七十七条",
            "本案决定有需要执行的内容，不得以“{ground}”结案",
            "Something was imposed that is enforced; the case is not closed as “{ground}”"),
    ORIGINAL_NOT_SERVED(
            "G17-per-day-after-original",
            Kind.CONFLICT,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第七条",
            "按日连续处罚应当在原处罚决定作出并送达之后：{reason}",
            "A per-day penalty comes after the original decision is made and served: {reason}"),
    DISCHARGE_STOPPED(
            "G18-no-per-day-after-stop",
            Kind.CONFLICT,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第二十条",
            "{on} 已实施{measure}，违法排放已经停止，不再按日连续处罚",
            "The discharge was stopped on {on} by {measure}; no day is penalised"),
    DECIDED_BY_PRINCIPAL(
            "decided-by-principal",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第五十七条",
            "已告知的数额为 {amount} 元，数额较大，由机关主要负责人作出决定（层级划分待核实）",
            "{amount} yuan were notified: that much is decided by the principal of the bureau (the level is to be verified)"),
    PER_DAY_END_GROUND(
            "per-day-ends-on-a-ground",
            Kind.CONFLICT,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第七条、第十二条、第二十条；《行政处罚法》（2021修订）第五十七条",
            "不得以“{ground}”终结按日连续处罚：{reason}",
            "The per-day penalty does not end because of “{ground}”: {reason}"),
    NOT_THE_COMPUTED_AMOUNT(
            "per-day-amount-exact",
            Kind.INVALID,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十七条、第十九条",
            "按日连续处罚的数额为原处罚数额乘以计罚日数，即 {computed} 元，不得另行裁量",
            "A per-day fine is the original fine times the days, {computed} yuan; there is no discretion"),
    NOT_PER_DAY_ELIGIBLE(
            "per-day-not-eligible",
            Kind.CONFLICT,
            "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第二条、第五条；《大气污染防治法》（2018修正）第一百二十三条",
            "“{violation}”的当事人或者违法行为不适用按日连续处罚",
            "This party or this act (“{violation}”) is not subject to per-day penalties"),
    HEARING_NOT_OFFERED(
            "hearing-not-offered",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第六十三条",
            "本次告知未涉及听证权利",
            "This notice did not offer a hearing"),
    HEARING_ASKED_TOO_LATE(
            "hearing-asked-too-late",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第一项",
            "听证要求应当在 {due} 前提出，{receivedOn} 已逾期",
            "A hearing had to be asked for by {due}; {receivedOn} is too late"),
    LEGAL_REVIEWER_INVESTIGATED(
            "G7-legal-reviewer-not-investigator",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第五十八条",
            "您是本案调查人员，不得担任本案法制审核人员",
            "You investigated this case and may not review it for law"),
    PENALTY_OUTSTANDING(
            "penalty-outstanding",
            Kind.CONFLICT,
            null,
            "{penalty}尚未完成：{step}",
            "A penalty is not done yet: {penalty}, {step}"),
    NOT_OF_THE_PANEL(
            "not-of-the-panel", Kind.INVALID, null, "{officer} 不是集体讨论成员", "{officer} is not a member of the panel"),
    DATES_OUT_OF_ORDER(
            "dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于前一环节的日期 {previous}",
            "{date} is earlier than {previous}, the day of the step before");

    private final Reason reason;

    PenaltyRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
