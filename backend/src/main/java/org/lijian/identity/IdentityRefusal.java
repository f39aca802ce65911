package org.lijian.identity;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

enum IdentityRefusal implements Refusal {
    TWO_CERTIFIED_OFFICERS(
            "G1-two-certified-officers",
            "《行政处罚法》（2021修订）第四十二条",
            "执法人员不得少于两人，且应当具有 {on} 有效的行政执法资格：{who}",
            "At least two officers, each holding a certificate valid on {on}: {who}"),
    CERTIFICATE_DATES(
            "certificate-dates",
            null,
            "执法证的有效期止于 {to}，早于其开始日 {from}",
            "The certificate ends on {to}, before it begins on {from}"),
    DELEGATION_DATES(
            "delegation-dates",
            null,
            "代理期间 {from} 至 {to} 有误或者已经过去",
            "The days from {from} to {to} are in the wrong order or over"),
    DELEGATE_NOT_SUITED(
            "delegate-not-suited",
            null,
            "{name} 不能代理：须为在职的他人，辖区相关且至少有一个相同岗位",
            "{name} cannot stand in: it takes another officer in service, of a related area, with a role in common"),
    SECONDMENT_DATES(
            "secondment-dates",
            null,
            "借调期间 {from} 至 {to} 有误或者已经过去",
            "The days from {from} to {to} are in the wrong order or over"),
    SECONDED_AT_HOME(
            "seconded-at-home", null, "{region} 本来就在该人员的辖区内，无须借调", "{region} lies in the area of the officer already"),
    SECONDED_OUTSIDE(
            "seconded-outside",
            null,
            "{region} 不在您的辖区内，或者没有设立机构",
            "{region} lies outside your area, or no organisation serves it"),
    SECONDMENT_OVERLAPS(
            "secondment-overlaps", null, "{from} 至 {to} 期间已有其他借调", "From {from} to {to} the officer is lent already"),
    DELEGATION_OVERLAPS(
            "delegation-overlaps",
            null,
            "{from} 至 {to} 期间，本人或者代理人已有其他代理",
            "From {from} to {to} one of the two has another delegation");

    private final Reason reason;

    IdentityRefusal(String code, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, Kind.INVALID, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
