package org.lijian.identity;

import java.time.LocalDate;

/** A certificate and the days, both included, on which it is valid. */
public record CertificateView(CertificateId id, String number, LocalDate validFrom, LocalDate validTo) {
    static CertificateView of(Certificate certificate) {
        return new CertificateView(
                certificate.id(), certificate.number(), certificate.validFrom(), certificate.validTo());
    }
}
