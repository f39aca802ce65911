package org.lijian.casefile.hearing;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a hearing says no. */
enum HearingRefusal implements Refusal {
    NOTICE_TOO_SHORT(
            "hearing-notice-seven-days",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第二项",
            "应当在听证七个工作日前通知，{heldOn} 的听证应当不晚于 {latest} 通知",
            "A hearing is notified seven working days before; the one of {heldOn} no later than on {latest}"),
    NOT_AS_NOTIFIED(
            "hearing-as-notified",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第二项",
            "听证应当按照通知于 {scheduledOn} 举行；改期的，应当延期并重新通知",
            "The hearing is held on {scheduledOn}, as notified; another day takes a postponement and a new notice"),
    CHAIR_INVESTIGATED(
            "hearing-chair-not-investigator",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第四项",
            "听证由非本案调查人员主持",
            "The hearing is chaired by somebody who did not investigate the case"),
    NOT_THE_CHAIR(
            "hearing-by-its-chair",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第六十四条第四项、第六十五条",
            "听证笔录和听证报告由通知书载明的听证主持人提出",
            "The minutes and the report of a hearing are those of the chair whom the notice names"),
    CLOSED_WITHOUT_GROUND(
            "hearing-public",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第三项",
            "除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行",
            "A hearing is public unless it touches state secrets, business secrets or privacy"),
    TOO_MANY_AGENTS(
            "hearing-agents",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第五项",
            "当事人可以委托一至 {most} 名代理人",
            "A party may send no more than {most} agents"),
    MINUTES_UNSIGNED(
            "hearing-minutes-signed",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第六十四条第八项",
            "笔录应当交当事人或者其代理人核对无误后签字；拒绝签字的，由主持人在笔录中注明",
            "The minutes are signed by the party or its agent, or the chair notes that they refused"),
    NOT_A_CHAIR("not-a-chair", Kind.INVALID, null, "{officer} 不是听证主持人", "{officer} does not chair hearings"),
    DATES_OUT_OF_ORDER(
            "dates-out-of-order",
            Kind.INVALID,
            null,
            "{date} 早于前一环节的日期 {previous}",
            "{date} is earlier than {previous}, the day of the step before");

    private final Reason reason;

    HearingRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
