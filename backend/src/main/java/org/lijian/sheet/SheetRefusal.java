package org.lijian.sheet;

import org.lijian.shared.Refusal;

/** Why a table is not read. */
public enum SheetRefusal implements Refusal {
    NOT_A_TABLE(
            "sheet-unreadable", Kind.INVALID, "文件不是可读取的表格：{reason}", "The file is no table that can be read: {reason}"),
    NOT_UTF8("sheet-not-utf8", Kind.INVALID, "CSV 文件应以 UTF-8 编码保存", "A CSV file has to be saved as UTF-8"),
    ACTIVE_CONTENT(
            "sheet-active-content",
            Kind.INVALID,
            "工作簿含有宏、外部链接或者嵌入对象（{part}），不予读取",
            "The workbook holds macros, links or embedded objects ({part}) and is not read"),
    EXPLODES(
            "sheet-explodes",
            Kind.INVALID,
            "工作簿解压后超过限度，不予读取",
            "The workbook unpacks to more than is taken and is not read"),
    FORMULA(
            "sheet-formula",
            Kind.INVALID,
            "第 {row} 行第 {column} 列是公式，请改为数值或者文字",
            "Row {row}, column {column} is a formula; write its value"),
    TOO_MANY_ROWS("sheet-too-many-rows", Kind.INVALID, "超过 {most} 行", "It has more than {most} rows"),
    TOO_WIDE("sheet-too-wide", Kind.INVALID, "第 {row} 行超过 {most} 列", "Row {row} has more than {most} columns"),
    CELL_TOO_LONG(
            "sheet-cell-too-long",
            Kind.INVALID,
            "第 {row} 行第 {column} 列超过 {most} 字",
            "Row {row}, column {column} has more than {most} characters");

    private final Reason reason;

    SheetRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
