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
    FORM_NOT_IN_FORCE(
            "document-form-not-in-force", Kind.INVALID, "{on}没有施行的{title}样式", "No form of {title} is in use on {on}"),
    NO_PREFIX(
            "document-prefix-not-in-force",
            Kind.INVALID,
            "{on}没有登记{authority}的机关代字，先起草 documents/numbers.yaml",
            "No letters for document numbers of {authority} are known for {on}; draft documents/numbers.yaml first"),
    PRINTED_MISSING(
            "printed-text-missing",
            Kind.INVALID,
            "文书 {number} 已在现场交付，须附打印的文书全文及其 SHA-256",
            "Document {number} was handed over on the spot: its printed text and SHA-256 are needed"),
    PRINTED_ALTERED(
            "printed-text-altered",
            Kind.INVALID,
            "文书 {number} 的全文与签收时的 SHA-256 不一致",
            "The text of document {number} is not the one its SHA-256 was taken of when it was signed"),
    PRINTED_DIFFERS(
            "printed-text-differs",
            Kind.CONFLICT,
            "现场交付的文书 {number} 与依同一事实生成的文书不一致，未归档；由督办人员比对两份文本后处理",
            "Document {number} as handed over is not what the form says of the same facts; a supervisor compares both"
                    + " texts"),
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
