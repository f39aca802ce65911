package org.lijian.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;

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
            String text,
            Instant at) {
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
                sha256(text));
        return new IssuedDocument(
                view, number == null ? null : number.year(), number == null ? null : number.seq(), text);
    }

    /** The text, after making sure that it still is what was issued. */
    static String unaltered(@Nullable DocumentView document, @Nullable String text, DocumentId id) {
        if (document == null || text == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        if (!sha256(text).equals(document.sha256())) {
            throw DocumentRefusal.ALTERED.with("id", id);
        }
        return text;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
