package org.lijian.delivery;

import java.util.UUID;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A document that has to reach somebody.
 *
 * @param subjectId what the document is about: an order, a penalty, a case
 * @param recipientId the party it is addressed to
 */
public record OpenDelivery(DocumentId documentId, UUID subjectId, UUID recipientId, RegionCode region, OfficerId by) {}
