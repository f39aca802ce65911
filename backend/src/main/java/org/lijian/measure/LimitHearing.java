package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** A hearing, as it is kept. */
record LimitHearing(LocalDate notifiedOn, LocalDate heldOn, OfficerId chair, String report, OfficerId recordedBy) {}
