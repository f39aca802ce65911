package org.lijian.casefile.link;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How a link says no. */
enum LinkRefusal implements Refusal {
    TO_ITSELF("case-linked-to-itself", Kind.INVALID, null, "案件不能与自身关联", "A case is not linked with itself"),
    LINKED_ALREADY(
            "case-linked-already",
            Kind.CONFLICT,
            null,
            "两案已经以其他理由关联",
            "The two cases are linked already, for another reason");

    private final Reason reason;

    LinkRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
