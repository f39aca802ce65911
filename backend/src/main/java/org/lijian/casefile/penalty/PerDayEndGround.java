package org.lijian.casefile.penalty;

/** Why a per-day penalty ends without a decision (终结按日连续处罚); one constant for each ground that the file itself can prove. */
public enum PerDayEndGround {
    /** A measure had stopped the discharge before the recheck: 环境保护部令第28号第二十条. */
    DISCHARGE_STOPPED("查封、扣押、限制生产、停产整治已使违法排放停止", "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第十二条、第二十条"),
    /** The original decision imposed no fine, so there is none to multiply: 环境保护部令第28号第七条、第十九条. */
    ORIGINAL_WITHOUT_FINE("原处罚决定未处罚款", "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第七条、第十九条"),
    /** A review or a suit took the original fine away. */
    ORIGINAL_REVOKED("原处罚决定已被撤销", "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第七条、第十九条"),
    /** The case ends without an original decision: its filing was revoked its investigation terminated or the case transferred. */
    ORIGINAL_NEVER_MADE("终止调查、移送或者撤销立案，不再作出原处罚决定", "《环境保护主管部门实施按日连续处罚办法》（环境保护部令第28号）第七条"),
    /** What the party said, or the hearing, shows that there was no refusal to correct: 处罚法第五十七条第一款. */
    REFUSAL_NOT_ESTABLISHED("陈述、申辩或者听证表明拒不改正的事实不能成立", "《行政处罚法》（2021修订）第四十五条、第五十七条");

    private final String zh;
    private final String citation;

    PerDayEndGround(String zh, String citation) {
        this.zh = zh;
        this.citation = citation;
    }

    /** The ground as the paper states it. */
    public String zh() {
        return zh;
    }

    /** Where the ground stands. */
    String citation() {
        return citation;
    }
}
