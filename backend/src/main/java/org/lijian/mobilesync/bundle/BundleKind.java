package org.lijian.mobilesync.bundle;

/** What kind of thing an item of the bundle is. */
public enum BundleKind {
    /** 区划: only ever gone, and with it every object of the region. */
    AREA,
    /** 待办任务 of the officer */
    TASK,
    /** 承担的现场检查 that is not concluded */
    INSPECTION,
    /** 执法人员 of these inspections, as papers name them */
    OFFICER,
    /** 本机关 as papers name it: one item */
    BUREAU,
    /** 监管对象 with its party, its history and the pictures of earlier violations */
    OBJECT,
    /** 法律数据: one file of checklists, catalogue, statutes, limits, document forms, calendar or periods */
    LAW
}
