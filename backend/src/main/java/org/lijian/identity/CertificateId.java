package org.lijian.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one enforcement certificate (执法证). */
public record CertificateId(UUID value) implements Id {
    @JsonCreator
    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
