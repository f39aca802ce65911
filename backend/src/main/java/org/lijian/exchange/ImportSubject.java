package org.lijian.exchange;

import java.util.List;

/** What can be imported, and the headings its table has to have, in any order. */
public enum ImportSubject {
    /** 当事人 */
    PARTIES("类别", "名称", "统一社会信用代码", "公民身份号码", "法定代表人", "电话", "住所", "行政区划"),
    /** 监管对象 */
    OBJECTS("当事人统一社会信用代码", "类别", "名称", "地址", "行政区划", "经度", "纬度");

    private final List<String> headings;

    ImportSubject(String... headings) {
        this.headings = List.of(headings);
    }

    List<String> headings() {
        return headings;
    }
}
