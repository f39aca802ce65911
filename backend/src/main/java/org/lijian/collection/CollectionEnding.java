package org.lijian.collection;

import java.time.LocalDate;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * The end of the collection of a fine that can never be collected (终结收缴).
 *
 * @param documentId the approval (终结收缴审批表)
 */
record CollectionEnding(
        CollectionId collectionId,
        EndCircumstance circumstance,
        String reasons,
        LocalDate endedOn,
        OfficerId endedBy,
        DocumentId documentId) {}
