package org.lijian.document;

import org.jspecify.annotations.Nullable;

/**
 * A paper as the device printed or showed it and as it was signed there.
 *
 * @param text to the byte, in UTF-8
 * @param sha256 of the text, as the device had it when it was signed: 64 lower-case digits
 */
public record PrintedText(@Nullable String text, @Nullable String sha256) {
    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "PrintedText[" + sha256 + "]";
    }
}
