package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** The issued notice of the intended penalty (行政处罚事先告知书), with what was due for its amount on its day. */
record Notice(
        PenaltyId penaltyId,
        Money amount,
        String facts,
        boolean hearingOffered,
        boolean discussionDue,
        boolean legalReviewDue,
        Explanation explanation,
        Explanation gates,
        LocalDate issuedOn,
        OfficerId issuedBy,
        DocumentId documentId,
        String number,
        DeliveryId deliveryId) {}
