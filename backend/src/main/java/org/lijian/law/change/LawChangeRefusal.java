package org.lijian.law.change;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** What may not become law. */
enum LawChangeRefusal implements Refusal {
    NOT_DRAFTABLE(
            "law-path-not-draftable",
            Kind.INVALID,
            null,
            "{path} 不是可以修订的法律数据文件",
            "{path} is no file of the law that can be drafted"),
    BROKEN(
            "law-draft-broken",
            Kind.INVALID,
            null,
            "{file} 第 {line} 行，规则 {rule}：{fault}",
            "{file}, line {line}, rule {rule}: {fault}"),
    SAME("law-draft-changes-nothing", Kind.INVALID, null, "{path} 与现行内容相同", "{path} already reads like that"),
    SECOND_PERSON(
            "law-draft-second-person",
            Kind.FORBIDDEN,
            null,
            "法律数据的修订须由起草人以外的人员启用",
            "A draft of the law is activated by another person than its author"),
    OUTDATED(
            "law-draft-outdated",
            Kind.CONFLICT,
            null,
            "起草之后 {path} 已有其他修订生效，请重新起草",
            "{path} was changed after this was drafted; draft it again");

    private final Reason reason;

    LawChangeRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
