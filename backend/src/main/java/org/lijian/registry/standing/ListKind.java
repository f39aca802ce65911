package org.lijian.registry.standing;

import java.util.Set;

/** A list a party can be on, or a card it can be shown. */
public enum ListKind {
    /** 红榜 */
    RED_LIST,
    /** 黑榜 */
    BLACK_LIST,
    /** 正面清单 */
    POSITIVE_LIST,
    /** 重污染天气应急减排清单 */
    HEAVY_POLLUTION_LIST,
    /** 黄牌警示 */
    YELLOW_CARD,
    /** 红牌警示 */
    RED_CARD,
    /** 挂牌督办 */
    SUPERVISED;

    private static final Set<ListKind> PRAISE = Set.of(RED_LIST, POSITIVE_LIST);
    private static final Set<ListKind> BLAME = Set.of(BLACK_LIST, RED_CARD, SUPERVISED);

    /** Whether it says that something is wrong; a yellow card does too, without contradicting praise. */
    boolean isBlame() {
        return BLAME.contains(this) || this == YELLOW_CARD;
    }

    /** Whether a party cannot be on both at once: praised and blamed. */
    boolean contradicts(ListKind other) {
        return PRAISE.contains(this) && BLAME.contains(other) || BLAME.contains(this) && PRAISE.contains(other);
    }
}
