package org.lijian.casefile;

/** Which condition of filing is not met (《生态环境行政处罚办法》第十九条；《环境行政处罚办法》第二十二条). */
public enum FilingRefusalGround {
    NO_EVIDENCE("没有初步证据证明存在违法行为"),
    NOT_PUNISHABLE("依法不应当给予行政处罚"),
    NOT_OURS("不属于本机关管辖"),
    OUT_OF_TIME("已超过追责期限");

    private final String zh;

    FilingRefusalGround(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}
