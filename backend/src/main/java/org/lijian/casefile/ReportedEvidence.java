package org.lijian.casefile;

import java.util.UUID;
import org.lijian.evidence.EvidenceId;

/** One piece of evidence that a report relies on. */
record ReportedEvidence(UUID reportId, EvidenceId evidenceId) {}
