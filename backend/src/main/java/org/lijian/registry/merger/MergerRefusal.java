package org.lijian.registry.merger;

import org.lijian.shared.Refusal;

/** Why two entries are not merged or not separated. */
public enum MergerRefusal implements Refusal {
    INTO_ITSELF("merged-into-itself", Kind.INVALID, "不能并入自身", "It cannot be merged into itself"),
    TWO_CREDIT_CODES(
            "two-credit-codes",
            Kind.CONFLICT,
            "两个统一社会信用代码是两个法律主体，不得合并",
            "Two credit codes are two parties before the law; they are not merged"),
    TWO_IDENTITY_NUMBERS(
            "two-identity-numbers",
            Kind.CONFLICT,
            "两个公民身份号码是两个自然人，不得合并",
            "Two identity numbers are two persons; they are not merged"),
    TWO_KINDS(
            "two-kinds",
            Kind.CONFLICT,
            "两个监管对象的类型不同（{kind}、{other}），不得合并",
            "They are of two kinds ({kind}, {other}); they are not merged"),
    TWO_OWNERS(
            "two-owners",
            Kind.CONFLICT,
            "两个监管对象属于不同的当事人，请先变更权属或者合并当事人",
            "They belong to two parties; change the owner or merge the parties first"),
    TWO_MARKS(
            "two-marks",
            Kind.CONFLICT,
            "号牌、车架号或者机械编码不同，是两个监管对象，不得合并",
            "Two plates, vehicle identification numbers or machine codes are two objects; they are not merged"),
    ALREADY_MERGED("already-merged", Kind.CONFLICT, "{id} 已并入 {survivor}", "{id} is merged into {survivor} already"),
    HAS_MERGED_INTO_IT(
            "has-merged-into-it",
            Kind.CONFLICT,
            "已有其他登记并入 {id}，请直接并入保留的登记",
            "Others were merged into {id}; merge them into the one that goes on"),
    NOT_MERGED("not-merged", Kind.CONFLICT, "{id} 没有并入其他登记", "{id} is merged into none");

    private final Reason reason;

    MergerRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
