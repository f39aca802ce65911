package org.lijian.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Sha256;

/** A document as it was issued; nothing about it changes afterwards. */
record IssuedDocument(
        DocumentView view,
        @Nullable Integer numberYear,
        @Nullable Integer numberSeq,
        String text) {

    static IssuedDocument issue(
            DocumentId id,
            String title,
            IssueDocument command,
            @Nullable DocumentNumber number,
            @Nullable String numberText,
            String formText,
            Instant at) {
        HandedOver paper = command.handedOver();
        String text = paper == null ? formText : paper.text();
        DocumentView view = new DocumentView(
                id,
                command.type(),
                title,
                command.subjectId(),
                command.region(),
                numberText,
                command.issuedOn(),
                command.by(),
                at.truncatedTo(ChronoUnit.MICROS),
                Sha256.hex(text),
                text.equals(formText) ? null : Sha256.hex(formText));
        return new IssuedDocument(
                view, number == null ? null : number.year(), number == null ? null : number.seq(), text);
    }

    /** The text, after making sure that it still is what was issued. */
    static String unaltered(@Nullable DocumentView document, @Nullable String text, DocumentId id) {
        if (document == null || text == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        if (!Sha256.hex(text).equals(document.sha256())) {
            throw DocumentRefusal.ALTERED.with("id", id);
        }
        return text;
    }
}
