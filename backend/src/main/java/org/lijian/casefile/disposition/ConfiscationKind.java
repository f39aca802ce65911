package org.lijian.casefile.disposition;

/** What is confiscated (行政处罚法第九条第二项). */
public enum ConfiscationKind {
    /** Money the act brought in; with any penalty (行政处罚法第二十八条第二款). */
    ILLEGAL_GAINS("没收违法所得"),
    /** Installations, tools and goods; only where the provision for the act names them. */
    ILLEGAL_PROPERTY("没收非法财物");

    private final String zh;

    ConfiscationKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
