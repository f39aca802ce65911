package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A fine is collected no more, since nobody is left to pay it.
 *
 * @param unpaid what was still owed, the surcharge included
 */
public record CollectionEnded(
        CollectionId collectionId,
        PenaltyId penaltyId,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        EndCircumstance circumstance,
        Money unpaid,
        LocalDate endedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
