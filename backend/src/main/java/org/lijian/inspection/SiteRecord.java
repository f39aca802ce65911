package org.lijian.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.lijian.shared.OfficerId;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A signed site record: what was said, the text that was signed and its SHA-256. It never changes. */
record SiteRecord(
        OfficerId signedBy,
        LocalDate inspectedOn,
        LocalDate signedOn,
        Instant storedAt,
        String text,
        String textSha256,
        SignSiteRecord said) {
    /** One way of writing the same facts; what is not there is not written, so that later members change nothing. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static SiteRecord signed(
            SignSiteRecord said,
            OfficerId by,
            LocalDate inspectedOn,
            LocalDate signedOn,
            Instant storedAt,
            String text) {
        return new SiteRecord(by, inspectedOn, signedOn, storedAt, text, sha256(text), said);
    }

    List<String> violations() {
        return said.violations() == null ? List.of() : said.violations();
    }

    /** The hash of everything that was signed and how: text, facts, strokes, pictures, pages and initials. */
    String sealSha256() {
        return sha256(CANONICAL.writeValueAsString(said) + "\n" + text);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
