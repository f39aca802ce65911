package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** The lifting of a seizure, as it is kept. */
record SeizureLifting(
        LiftGround ground,
        String reasons,
        LocalDate liftedOn,
        OfficerId liftedBy,
        LocalDate serveBy,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId) {}
