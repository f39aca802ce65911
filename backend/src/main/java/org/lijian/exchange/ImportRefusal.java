package org.lijian.exchange;

import org.lijian.shared.Refusal;

/** Why a table is not imported. */
public enum ImportRefusal implements Refusal {
    HEADINGS(
            "import-headings",
            Kind.INVALID,
            "首行应为：{expected}；实为：{found}",
            "The first row has to be {expected}; it is {found}"),
    NO_ROWS("import-without-rows", Kind.INVALID, "表格没有数据行", "The table has no rows"),
    HAS_REFUSED_ROWS(
            "import-has-refused-rows",
            Kind.CONFLICT,
            "有 {refused} 行不予导入；请改正后重新上传，或者注明不含这些行",
            "{refused} rows are refused; correct them, or say that the others are imported without them"),
    NOTHING_TO_IMPORT("import-nothing-new", Kind.CONFLICT, "没有可导入的行", "There is no row to import"),
    TWICE_IN_FILE(
            "import-twice-in-file", Kind.INVALID, "与第 {row} 行的代码或者号码相同", "It has the code or number of row {row}"),
    UNKNOWN_WORD("import-unknown-word", Kind.INVALID, "“{word}”不是{heading}", "“{word}” is no {heading}"),
    OWNER_UNKNOWN(
            "import-owner-unknown",
            Kind.INVALID,
            "没有登记统一社会信用代码为 {code} 的当事人",
            "No party is registered with the credit code {code}"),
    NOT_A_PLACE("import-not-a-place", Kind.INVALID, "经纬度有误", "This is no place on the map"),
    WRONG_TYPE(
            "import-wrong-type",
            Kind.UNSUPPORTED_TYPE,
            "只接受 CSV（text/csv）和 Excel 工作簿（xlsx）",
            "Only CSV (text/csv) and Excel workbooks (xlsx) are taken");

    private final Reason reason;

    ImportRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
