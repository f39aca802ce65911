package org.lijian.casefile.disposition;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why an act cannot be disposed of like that. */
enum DispositionRefusal implements Refusal {
    NOTHING_IMPOSED(
            "penalty-without-sanction",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第九条、第五十九条",
            "给予行政处罚的，应当写明警告、罚款或者没收",
            "A penalty has to be a warning, a fine or a confiscation"),
    SANCTION_WITHOUT_PENALTY(
            "sanction-without-penalty",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十七条",
            "{kind}的，不得同时警告、罚款或者没收",
            "Where no penalty is imposed there is no warning, fine or confiscation: {kind}"),
    NO_GROUND(
            "no-penalty-without-ground",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十条、第三十一条、第三十三条",
            "没有不予行政处罚的情形：{missing}",
            "There is no ground to leave the penalty out: {missing}"),
    EDUCATION_MISSING(
            "no-penalty-without-education",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十三条第三款",
            "不予行政处罚的，应当对当事人进行教育",
            "A party that is not penalised has to be educated"),
    MAY_NOT_PENALISE(
            "penalty-where-none-is-due",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十条、第三十一条、第三十三条",
            "依法不予行政处罚：{rule}",
            "The law leaves no penalty for it: {rule}"),
    MUST_BE_LIGHTER(
            "must-be-lighter",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第三十条、第三十二条",
            "有“{fact}”情形的，应当从轻或者减轻处罚，裁量档次不能是“{grade}”（{law}）",
            "Where “{fact}” the penalty has to be lighter or reduced; the grade cannot be “{grade}” ({law})"),
    NOT_CONFISCATED(
            "confiscation-by-law",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第四条、第二十八条第二款",
            "{violation}的处罚依据没有规定没收非法财物（{law}）",
            "The provision for {violation} confiscates no things ({law})"),
    CIRCUMSTANCES_OF_NOTHING(
            "circumstances-without-act",
            Kind.INVALID,
            "《行政处罚法》（2021修订）第五十七条第一款第三项",
            "违法事实不能成立的，没有从宽情节和教育可言",
            "An act that is not established has no circumstances, and nobody is educated for it");

    private final Reason reason;

    DispositionRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
