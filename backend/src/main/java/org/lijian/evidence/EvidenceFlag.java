package org.lijian.evidence;

/** What does not fit together about an item and somebody should look at. It is pointed out and never corrected. */
public enum EvidenceFlag {
    /** 设备报告位置为模拟 */
    MOCK_LOCATION,
    /** 没有经纬度 */
    POSITION_UNKNOWN,
    /** 定位误差大 */
    POSITION_INACCURATE,
    /** 设备时钟与服务器时间不一致 */
    DEVICE_CLOCK_WRONG,
    /** 照片内无拍摄信息 */
    PICTURE_DATA_MISSING,
    /** 照片内的拍摄时间与报告的时间不一致 */
    PICTURE_TIME_DIFFERS,
    /** 照片内的拍摄时间晚于服务器收到的时间 */
    PICTURE_TIME_IMPOSSIBLE,
    /** 照片内的位置与报告的位置不一致 */
    PICTURE_PLACE_DIFFERS
}
