package org.lijian.law.period;

/** What a period can stand still for (不计入期限的事由); each period says for itself which of them it knows. */
public enum ExclusionKind {
    SUSPENSION("中止"),
    HEARING("听证"),
    ANNOUNCEMENT("公告"),
    MONITORING("监测（检测）"),
    ASSESSMENT("评估"),
    APPRAISAL("鉴定"),
    DETERMINATION("认定"),
    DELIVERY("送达"),
    TESTING("检测、检验、检疫或者技术鉴定"),
    CRIME_REFERRAL("移送涉嫌犯罪案件");

    private final String word;

    ExclusionKind(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
