package org.lijian.casefile.reopening;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Refusal;

/** How the reopening of a case says no. */
public enum ReopeningRefusal implements Refusal {
    UNFIT_GROUND(
            "reopening-ground-unfit",
            Kind.CONFLICT,
            null,
            "本案以“{closedAs}”结案，不能以此情形重新调查",
            "The case was closed as {closedAs}, and may not be investigated again on this ground"),
    PROPOSED_ALREADY(
            "reopening-proposed-already",
            Kind.CONFLICT,
            null,
            "本案已经提出重新调查，正在等待审批",
            "To investigate this case again is proposed already and waits for its decision"),
    NOT_BY_THEM(
            "reopening-decided-by-another",
            Kind.FORBIDDEN,
            null,
            "提出重新调查的人员和本案调查人员不得审批重新调查",
            "Neither who proposes to investigate the case again nor one of its investigators decides on it");

    private final Reason reason;

    ReopeningRefusal(String code, Kind kind, @Nullable String citation, String zh, String en) {
        this.reason = new Reason(code, kind, citation, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
