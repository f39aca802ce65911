package org.lijian.registry;

/** What is inspected. */
public enum ObjectKind {
    /** 建筑工地 */
    CONSTRUCTION_SITE,
    /** 物料堆场 */
    MATERIAL_YARD,
    /** 道路 */
    ROAD,
    /** 裸露土地 */
    BARE_LAND,
    /** 餐饮单位 */
    RESTAURANT,
    /** 锅炉 */
    BOILER,
    /** 柴油货车 */
    DIESEL_TRUCK,
    /** 用车大户 */
    TRUCK_FLEET,
    /** 非道路移动机械 */
    NON_ROAD_MACHINE
}
