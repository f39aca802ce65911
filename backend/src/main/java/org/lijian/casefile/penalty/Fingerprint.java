package org.lijian.casefile.penalty;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.Sha256;

/** Ties a decision to exactly the facts and steps it rests on: whoever replays it years later gets the same digits, or knows that something changed. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, hexadecimal, over one line for each fact in a fixed order. */
    static String of(
            PenaltyView penalty, Notice notice, @Nullable PerDayGround ground, Ruling ruling, Assessment assessment) {
        String facts = String.join(
                "\n",
                penalty.id().text(),
                penalty.caseId().text(),
                penalty.kind().name(),
                penalty.violation(),
                penalty.actedOn().toString(),
                penalty.partyKind().name(),
                notice.number(),
                notice.amount().toString(),
                ground == null
                        ? ""
                        : ground.orderNumber() + " " + ground.orderServedOn() + " " + ground.recheckedOn() + " "
                                + ground.result(),
                ruling.amount().toString(),
                ruling.decidedOn().toString(),
                ruling.reasons(),
                assessment.fingerprint());
        return Sha256.hex(ruling.deviationReason() == null ? facts : facts + "\n" + ruling.deviationReason());
    }
}
