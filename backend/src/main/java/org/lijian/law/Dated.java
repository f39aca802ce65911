package org.lijian.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;

/** A rule of law as it holds from one day to another, both included; without an end it still holds. */
public interface Dated {
    LocalDate validFrom();

    @Nullable LocalDate validTo();

    LegalCitation citation();

    default boolean isInForce(LocalDate on) {
        LocalDate last = validTo();
        return !on.isBefore(validFrom()) && (last == null || !on.isAfter(last));
    }
}
