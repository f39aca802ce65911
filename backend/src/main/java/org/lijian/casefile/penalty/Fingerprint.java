package org.lijian.casefile.penalty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

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
        return sha256(ruling.deviationReason() == null ? facts : facts + "\n" + ruling.deviationReason());
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
