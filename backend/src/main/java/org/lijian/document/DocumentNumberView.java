package org.lijian.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of the numbers of one kind in one year, in their order.
 *
 * @param last how many numbers have been given out
 * @param gaps numbers that were given out and belong to no document; there should be none
 */
public record DocumentNumberView(DocumentType type, int year, int last, List<String> gaps, List<Entry> numbers) {
    public DocumentNumberView {
        gaps = List.copyOf(gaps);
        numbers = List.copyOf(numbers);
    }

    /**
     * One number; the document is named only to those whose area it lies in.
     *
     * @param reason why a number that was reserved was returned
     */
    public record Entry(
            int seq,
            String number,
            State state,
            @Nullable DocumentId documentId,
            @Nullable LocalDate issuedOn,
            @Nullable String reason) {}

    /** What became of a number. */
    public enum State {
        /** 已用 */
        ISSUED,
        /** 预留: a device holds it */
        RESERVED,
        /** 作废: it was returned, with a reason */
        VOIDED,
        /** 缺号 */
        MISSING
    }
}
