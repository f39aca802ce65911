package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** A hearing that was held. */
public record RecordLimitHearing(LocalDate notifiedOn, LocalDate heldOn, OfficerId chair, String report) {}
