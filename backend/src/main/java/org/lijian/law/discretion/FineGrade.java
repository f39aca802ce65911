package org.lijian.law.discretion;

/** Where in its range a fine is set. */
public enum FineGrade {
    /** Below the least the law names, for a ground that the law names: 减轻. */
    REDUCED("减轻"),
    LIGHTER("从轻"),
    ORDINARY("一般"),
    HEAVIER("从重");

    private final String zh;

    FineGrade(String zh) {
        this.zh = zh;
    }

    /** As officers say it. */
    public String zh() {
        return zh;
    }
}
