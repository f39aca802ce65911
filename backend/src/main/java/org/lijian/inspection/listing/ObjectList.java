package org.lijian.inspection.listing;

import org.lijian.registry.ObjectKind;

/** A list of objects. */
public enum ObjectList {
    /** 锅炉拆除取缔清单 */
    BOILER_REMOVAL(ObjectKind.BOILER),
    /** 锅炉达标改造清单 */
    BOILER_UPGRADE(ObjectKind.BOILER),
    /** 建筑工地扬尘红榜 */
    SITE_RED(ObjectKind.CONSTRUCTION_SITE),
    /** 建筑工地扬尘黑榜 */
    SITE_BLACK(ObjectKind.CONSTRUCTION_SITE);

    private final ObjectKind kind;

    ObjectList(ObjectKind kind) {
        this.kind = kind;
    }

    ObjectKind kind() {
        return kind;
    }

    /** The list on which the same object cannot be at the same time. */
    ObjectList other() {
        return switch (this) {
            case BOILER_REMOVAL -> BOILER_UPGRADE;
            case BOILER_UPGRADE -> BOILER_REMOVAL;
            case SITE_RED -> SITE_BLACK;
            case SITE_BLACK -> SITE_RED;
        };
    }
}
