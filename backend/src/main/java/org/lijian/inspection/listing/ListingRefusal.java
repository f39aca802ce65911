package org.lijian.inspection.listing;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** Why an object is not put on a list, or not taken off. */
public enum ListingRefusal implements Refusal {
    NOT_OF_THIS_KIND(
            "list-not-for-this-kind",
            Kind.INVALID,
            null,
            "{list} 不适用于 {kind}",
            "{list} is not for objects of the kind {kind}"),
    NOT_CONCLUDED(
            "inspection-not-concluded",
            Kind.CONFLICT,
            null,
            "检查尚未提出结论，当前环节为“{step}”",
            "The inspection is not concluded; it is at the step “{step}”"),
    NO_GROUND(
            "listing-without-ground",
            Kind.CONFLICT,
            null,
            "该次检查的结果不足以列入 {list}",
            "What the inspection found is no ground for {list}"),
    ALREADY_LISTED(
            "already-listed", Kind.CONFLICT, null, "该对象已在名单 {id} 中", "The object is on a list already, see {id}"),
    ENDED("listing-ended", Kind.CONFLICT, null, "该对象已移出名单", "The object is off the list already"),
    NOT_ANOTHER_VISIT(
            "listing-end-needs-later-visit",
            Kind.INVALID,
            null,
            "移出名单应当依据列入之后对同一对象的检查",
            "An object is taken off by a later inspection of the same object");

    private final Reason reason;

    ListingRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
