package org.lijian.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Sha256;
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
        return new SiteRecord(by, inspectedOn, signedOn, storedAt, text, Sha256.hex(text), said);
    }

    List<String> violations() {
        return said.violations() == null ? List.of() : said.violations();
    }

    /** The hash of everything that was signed and how: text, facts, strokes, pictures, pages and initials. */
    String sealSha256() {
        return Sha256.hex(CANONICAL.writeValueAsString(said) + "\n" + text);
    }
}
