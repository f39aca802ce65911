package org.lijian.registry.standing;

import org.lijian.shared.Refusal;

/** Why a party is not listed, graded or taken off a list. */
public enum StandingRefusal implements Refusal {
    ALREADY_ON_LIST("already-on-list", Kind.CONFLICT, "该当事人同期已在此名单中（{id}）", "The party is on this list already ({id})"),
    CONTRADICTS_LISTING(
            "contradicts-listing",
            Kind.CONFLICT,
            "与同期的名单或者警示（{id}）相抵触，应先移出",
            "It contradicts a listing of the same time ({id}); that has to end first"),
    ENDS_BEFORE_IT_BEGINS(
            "listing-dates",
            Kind.INVALID,
            "止期 {until} 早于起期 {since}",
            "It ends on {until}, before it begins on {since}"),
    LEAVES_BEFORE_IT_ENTERED(
            "listing-left-before",
            Kind.INVALID,
            "移出日期 {on} 早于列入日期 {since}",
            "It leaves on {on}, before it was entered on {since}"),
    GRADED_THAT_DAY(
            "graded-that-day", Kind.CONFLICT, "该当事人 {since} 起已有其他评级", "The party has another grade since {since}"),
    NO_ENTERPRISE("grade-for-enterprises", Kind.INVALID, "自然人不评绩效等级", "A natural person has no performance grade");

    private final Reason reason;

    StandingRefusal(String code, Kind kind, String zh, String en) {
        this.reason = new Reason(code, kind, null, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
