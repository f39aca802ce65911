package org.lijian.lead;

/** Where a lead came from (多个入口). */
public enum LeadChannel {
    /** 12369 环保举报热线 */
    HOTLINE_12369,
    /** 12345 政务服务便民热线 */
    HOTLINE_12345,
    /** 有奖举报 */
    REWARDED_REPORT,
    /** 网络举报 */
    ONLINE_REPORT,
    /** 日常巡查 */
    PATROL,
    /** 夜间巡查 */
    NIGHT_PATROL,
    /** 无人机、卫星遥感 */
    DRONE_SATELLITE,
    /** 污染源自动监控 */
    CEMS,
    /** 黑烟车抓拍 */
    BLACK_SMOKE_CAMERA,
    /** 微型站报警 */
    MICRO_STATION,
    /** 餐饮油烟在线监控 */
    KITCHEN_ONLINE,
    /** 路检路查 */
    ROADSIDE_JOINT_CHECK,
    /** 双随机抽查 */
    RANDOM_DRAW,
    /** 专项行动 */
    CAMPAIGN,
    /** 上级交办 */
    SUPERIOR_ASSIGNMENT,
    /** 部门移送 */
    TRANSFER_IN,
    /** 媒体披露 */
    MEDIA
}
