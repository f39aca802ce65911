package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** An application to a court to enforce the decision (申请人民法院强制执行，行政强制法第五十三条至第五十六条), and its answer. */
record CourtApplication(
        CourtApplicationId id,
        CollectionId collectionId,
        LocalDate appliedOn,
        String court,
        Money amount,
        DocumentId documentId,
        String documentNumber,
        OfficerId signedBy,
        Instant signedAt,
        @Nullable LocalDate answeredOn,
        @Nullable CourtOutcome outcome,
        @Nullable String caseNumber,
        @Nullable String reasons,
        @Nullable OfficerId answeredBy) {
    boolean isUnanswered() {
        return outcome == null;
    }

    CourtApplication answered(RecordCourtAnswer command, OfficerId by) {
        return new CourtApplication(
                id,
                collectionId,
                appliedOn,
                court,
                amount,
                documentId,
                documentNumber,
                signedBy,
                signedAt,
                command.answeredOn(),
                command.outcome(),
                command.caseNumber(),
                command.reasons(),
                by);
    }
}
