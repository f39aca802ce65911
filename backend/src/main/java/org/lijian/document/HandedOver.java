package org.lijian.document;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.Sha256;

/** A paper that the party already has in hand (现场交付文书): the number it bears and every letter of its text. */
public record HandedOver(String number, String text) {
    private static final int LONGEST = 100_000;

    /**
     * What was handed over, or nothing where the document is only now made. A number on a paper goes with the paper's text, for the
     * party holds that text and not ours.
     *
     * @throws org.lijian.shared.Problem {@code printed-text-missing}, {@code printed-text-altered}, {@code invalid}
     */
    public static @Nullable HandedOver of(@Nullable String reservedNumber, @Nullable PrintedText printed) {
        String number = Require.optionalText(reservedNumber, "/reservedNumber", 100);
        if (number == null) {
            Require.that(true, printed == null, "/printed", "现场交付的文书须有预留文号", "needs the reserved number it bears");
            return null;
        }
        if (printed == null || printed.text() == null || printed.text().isBlank()) {
            throw DocumentRefusal.PRINTED_MISSING.with("number", number).at("/printed");
        }
        String text = printed.text();
        Require.that(text, text.length() <= LONGEST, "/printed/text", "过长", "is too long");
        if (!Sha256.hex(text).equals(printed.sha256())) {
            throw DocumentRefusal.PRINTED_ALTERED.with("number", number).at("/printed/sha256");
        }
        return new HandedOver(number, text);
    }

    String sha256() {
        return Sha256.hex(text);
    }

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "HandedOver[" + number + "]";
    }
}
