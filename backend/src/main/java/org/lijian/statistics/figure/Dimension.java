package org.lijian.statistics.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure may be cut by and split into. */
public enum Dimension {
    /** 行政区划，含下级 */
    REGION,
    /** 检查领域 */
    DOMAIN,
    /** 线索来源 */
    CHANNEL,
    /** 违法行为 */
    VIOLATION,
    /** 专项行动 */
    CAMPAIGN,
    /** 执法人员 */
    OFFICER,
    /** 类别，含义由节点决定 */
    CATEGORY,
    /** 按期或者逾期 */
    TIMING,
    /** 日 */
    DAY,
    /** 月 */
    MONTH,
    /** 年 */
    YEAR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code "region"} in reference data. */
    @JsonCreator
    static Dimension of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no dimension " + code));
    }

    static Optional<Dimension> find(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findAny();
    }

    /** Whether it is a stretch of time: what counts things that happened can be split into them, what counts what is open cannot. */
    boolean isTime() {
        return this == DAY || this == MONTH || this == YEAR;
    }

    /** Whether the smaller of the two sets of sums knows it. */
    boolean isOfPlace() {
        return this != VIOLATION && this != CAMPAIGN && this != OFFICER;
    }

    /** Whether the smaller of the two sets of values knows it. */
    boolean isOfArea() {
        return this == REGION || this == CATEGORY || this == TIMING || isTime();
    }

    /** Whether what is open can be cut by it: the milestone that opens and the one that closes have to agree on it. */
    boolean isOfStock() {
        return this == REGION || this == DOMAIN || this == CHANNEL || this == VIOLATION || this == CAMPAIGN;
    }
}
