package org.lijian.casefile.recusal;

/** Why somebody may not handle a case (《生态环境行政处罚办法》第六条；《行政处罚法》第四十三条). */
public enum RecusalGround {
    PARTY_OR_RELATIVE("是本案当事人或者当事人的近亲属"),
    DIRECT_INTEREST("本人或者近亲属与本案有直接利害关系"),
    OTHER_RELATION("与本案有其他关系，可能影响公正执法");

    private final String zh;

    RecusalGround(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
