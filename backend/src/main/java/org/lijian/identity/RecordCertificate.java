package org.lijian.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/** A certificate as the administrator reads it off the card. */
public record RecordCertificate(
        @Nullable UUID id,
        @Nullable String number,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    Certificate of(OfficerId officer) {
        return new Certificate(
                new CertificateId(Require.idOrNew(id, "/id")),
                officer,
                Require.text(number, "/number", 50),
                Require.present(validFrom, "/validFrom"),
                Require.present(validTo, "/validTo"));
    }
}
