package org.lijian.document;

import org.lijian.shared.Refusal;

/** Why a document is not issued. */
public enum DocumentRefusal implements Refusal {
    FIELD_MISSING(
            "document-field-missing", Kind.INVALID, "{title}缺少必备事项：{fields}", "{title} needs these fields: {fields}"),
    FIELD_INVALID(
            "document-field-invalid",
            Kind.INVALID,
            "{title}的“{field}”填写有误：{value}",
            "In {title} the field {field} cannot be {value}"),
    ALTERED(
            "document-altered",
            Kind.CONFLICT,
            "文书 {id} 的文本与登记的摘要不一致",
            "The text of document {id} is not what was issued"),
    NOT_NUMBERED("document-not-numbered", Kind.INVALID, "{title}不编文号", "{title} is not numbered");

    private final Reason reason;

    DocumentRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
