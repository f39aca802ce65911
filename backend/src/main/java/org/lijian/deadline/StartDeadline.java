package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.RegionCode;

/**
 * Starts a clock.
 *
 * @param code of the period, as the catalogue of statutory periods has it
 * @param subjectId what has to be done in time: a lead, a case, an order, a penalty
 * @param triggeredOn the day of the event, which does not count; its law applies
 * @param proof what shows that day, such as the number of the document that was served; no personal data
 */
public record StartDeadline(String code, UUID subjectId, RegionCode region, LocalDate triggeredOn, String proof) {
    private static final int LONGEST_PROOF = 200;

    public StartDeadline {
        if (proof.isBlank() || proof.length() > LONGEST_PROOF) {
            throw new IllegalArgumentException(
                    "the proof of a trigger is named in at most " + LONGEST_PROOF + " characters");
        }
    }
}
