package org.lijian.identity;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** An enforcement certificate (执法证): both of its dates are days on which it is valid. */
record Certificate(CertificateId id, OfficerId officerId, String number, LocalDate validFrom, LocalDate validTo) {
    Certificate {
        if (validTo.isBefore(validFrom)) {
            throw IdentityRefusal.CERTIFICATE_DATES
                    .with("from", validFrom, "to", validTo)
                    .at("/validTo");
        }
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    boolean saysTheSameAs(Certificate other) {
        return officerId.equals(other.officerId)
                && number.equals(other.number)
                && validFrom.equals(other.validFrom)
                && validTo.equals(other.validTo);
    }
}
