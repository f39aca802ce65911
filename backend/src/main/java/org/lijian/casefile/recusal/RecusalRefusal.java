package org.lijian.casefile.recusal;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How recusal says no. */
public enum RecusalRefusal implements Refusal {
    RECUSED(
            "G2-recused",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第四十三条；《生态环境行政处罚办法》（生态环境部令第30号）第六条",
            "{officer}已于 {on} 被决定回避，不得再办理本案",
            "{officer} was recused on {on} and does nothing more in this case"),
    NOT_BY_THEM(
            "G2-recusal-decided-above",
            Kind.FORBIDDEN,
            "《行政处罚法》（2021修订）第四十三条第三款；《生态环境行政处罚办法》（生态环境部令第30号）第六条",
            "该人员的回避由{decider}决定，本人不得决定自己的回避",
            "This recusal is decided by {decider}, and never by the one it is about"),
    NOT_A_COLLECTIVE(
            "G2-recusal-collective",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四十三条第三款；《生态环境行政处罚办法》（生态环境部令第30号）第六条",
            "主要负责人的回避由机关负责人集体讨论决定：至少两名负责人或者集体讨论成员参加，被申请回避人不得参加",
            "The recusal of the head is discussed by at least two leaders or panel members, without the head"),
    NOT_ONESELF(
            "recusal-declared-by-oneself",
            Kind.FORBIDDEN,
            null,
            "自行回避由本人提出；当事人申请的，登记为当事人申请",
            "An officer declares their own recusal; another's is applied for by the party"),
    ASKED_ALREADY(
            "recusal-asked-already",
            Kind.CONFLICT,
            null,
            "该人员在本案的回避正在等待决定或者已经决定回避",
            "The recusal of this officer in this case is waiting for its decision or was granted"),
    REPLACEMENT_UNFIT(
            "recusal-replacement-unfit",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十三条；《生态环境行政处罚办法》（生态环境部令第30号）第三十八条至第四十条",
            "另行指派的人员中有已经调查、审查本案或者被决定回避的人员",
            "One of those assigned investigates, has reviewed or was recused from the case already"),
    NO_REPLACEMENT_DUE(
            "recusal-no-replacement-due",
            Kind.CONFLICT,
            null,
            "被决定回避的不是本案调查人员，或者已经另行指派",
            "The recused officer did not investigate, or somebody else does already");

    private final Reason reason;

    RecusalRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
