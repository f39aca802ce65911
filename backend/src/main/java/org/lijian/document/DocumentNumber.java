package org.lijian.document;

import java.time.LocalDate;

/** The number of a document (文号): 晋市环罚〔2022〕1号. Counted per kind and year from one, without leading zeros. */
record DocumentNumber(String code, int year, int seq) {
    static DocumentNumber of(String code, LocalDate issuedOn, int seq) {
        return new DocumentNumber(code, issuedOn.getYear(), seq);
    }

    /**
     * @param prefix the letters of the bureau (机关代字)
     */
    String text(String prefix) {
        return prefix + code + "〔" + year + "〕" + seq + "号";
    }
}
