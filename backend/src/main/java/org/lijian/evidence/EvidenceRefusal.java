package org.lijian.evidence;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why evidence is not taken in, or not relied on. */
public enum EvidenceRefusal implements Refusal {
    NEVER_REPLACED(
            "G26-evidence-never-replaced",
            Kind.CONFLICT,
            "《最高人民法院关于行政诉讼证据若干问题的规定》（法释〔2002〕21号）第十二条、第五十七条",
            "证据 {id} 已固定（SHA-256 {kept}），不得以其他内容（SHA-256 {offered}）替换",
            "Evidence {id} is fixed (SHA-256 {kept}) and cannot be replaced by other bytes (SHA-256 {offered})"),
    VERIFIED_BEFORE_RELIED_ON(
            "G26-evidence-verified-before-relied-on",
            Kind.CONFLICT,
            "《行政处罚法》（2021修订）第四十六条第二款",
            "证据 {id} 的内容尚未入库或者与登记的摘要不一致，不能作为认定案件事实的根据",
            "The bytes of evidence {id} have not come or are not what was registered; nothing can be based on it yet"),
    UNKNOWN("evidence-unknown", Kind.INVALID, null, "证据 {id} 未登记", "Evidence {id} is not registered"),
    HASH_MISMATCH(
            "evidence-hash-mismatch",
            Kind.INVALID,
            null,
            "收到的内容（SHA-256 {offered}）与登记的摘要 {registered} 不一致，未保存",
            "The bytes that came (SHA-256 {offered}) are not those registered ({registered}); nothing was stored"),
    SIZE_MISMATCH(
            "evidence-size-mismatch",
            Kind.INVALID,
            null,
            "收到 {offered} 字节，登记为 {registered} 字节，未保存",
            "{offered} bytes came, {registered} were registered; nothing was stored"),
    NOT_OF_ITS_TYPE(
            "evidence-not-of-its-type",
            Kind.INVALID,
            null,
            "内容不是 {type}，未保存",
            "The bytes are not {type}; nothing was stored"),
    TYPE_NOT_ACCEPTED(
            "evidence-type-not-accepted",
            Kind.INVALID,
            null,
            "不接受 {type}，可以是：{accepted}",
            "{type} is not accepted; it may be one of {accepted}");

    private final Reason reason;

    EvidenceRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
