package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** The follow-up inspection, as it is kept; its officers stand beside it. */
record LimitFollowUp(LocalDate inspectedOn, boolean compliant, String findings, OfficerId recordedBy) {}
