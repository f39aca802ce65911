package org.lijian.lead.source;

import org.lijian.lead.LeadChannel;

/** What sends: its name chooses the rules of its alarms, its channel the entrance its leads come in by. */
public enum SourceKind {
    /** 12369 举报平台 */
    HOTLINE_12369(LeadChannel.HOTLINE_12369),
    /** 12345 工单平台 */
    HOTLINE_12345(LeadChannel.HOTLINE_12345),
    /** 污染源自动监控平台 */
    CEMS(LeadChannel.CEMS),
    /** 微型站 */
    MICRO_STATION(LeadChannel.MICRO_STATION),
    /** 黑烟车抓拍 */
    BLACK_SMOKE_CAMERA(LeadChannel.BLACK_SMOKE_CAMERA),
    /** 餐饮油烟在线监控 */
    KITCHEN_ONLINE(LeadChannel.KITCHEN_ONLINE),
    /** 无人机、卫星遥感平台 */
    DRONE_SATELLITE(LeadChannel.DRONE_SATELLITE);

    private final LeadChannel channel;

    SourceKind(LeadChannel channel) {
        this.channel = channel;
    }

    LeadChannel channel() {
        return channel;
    }

    /** Whether it passes on what people report, each with a number, instead of alarms. */
    boolean passesOnReports() {
        return this == HOTLINE_12369 || this == HOTLINE_12345;
    }
}
