package org.lijian.plan.campaign;

import org.lijian.shared.Refusal;

/** Why a campaign is not opened, a visit not planned, an entry not made. */
public enum CampaignRefusal implements Refusal {
    DATES("campaign-dates", Kind.INVALID, "止期 {to} 早于起期 {from}", "It ends on {to}, before it begins on {from}"),
    OUTSIDE_PERIOD(
            "campaign-outside-period",
            Kind.INVALID,
            "{date} 不在整治期间 {from} 至 {to} 内",
            "{date} lies outside the campaign, {from} to {to}"),
    OUTSIDE_REGION(
            "campaign-outside-region",
            Kind.INVALID,
            "{id} 不在整治范围 {region} 内",
            "{id} lies outside the campaign's {region}"),
    NO_SUCH_TEAM("campaign-no-such-team", Kind.INVALID, "该专项整治没有检查组 {id}", "The campaign has no team {id}"),
    CROSS_TEAM_AT_HOME(
            "cross-team-at-home",
            Kind.INVALID,
            "交叉检查组不得包括本辖区的执法人员 {officer}",
            "A cross team may not hold {officer}, whose own area it is"),
    RESIDENT_WITHOUT_PARTY(
            "resident-team-party",
            Kind.INVALID,
            "驻厂监管组应当且只能对应一个当事人",
            "A resident team stays with one party, and no other does"),
    OBJECT_OF_ANOTHER_PARTY(
            "visit-object-of-another-party", Kind.INVALID, "{id} 不属于该当事人", "{id} does not belong to this party"),
    ONE_VISIT_A_DAY(
            "one-visit-for-all-matters",
            Kind.CONFLICT,
            "该当事人当日已有检查任务 {id}，各项检查应合并进行",
            "There is a visit {id} at this party on that day; all matters go into one visit"),
    REPEAT_VISIT_SHIELD(
            "repeat-visit-shield",
            Kind.CONFLICT,
            "该当事人评级或者名单良好，且已于 {last} 检查；{days} 日内再次检查须写明原因",
            "The party does well and was inspected on {last}; a visit within {days} days needs a reason"),
    ITEMS_OPEN("campaign-items-open", Kind.CONFLICT, "尚有 {open} 项清单未销号", "{open} entries of the lists are still open"),
    OUTSIDE_YOUR_AREA(
            "outside-your-area", Kind.FORBIDDEN, "行政区划 {region} 不在您的辖区内", "Region {region} lies outside your area");

    private final Reason reason;

    CampaignRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
