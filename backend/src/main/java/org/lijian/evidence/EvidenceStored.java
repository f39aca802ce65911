package org.lijian.evidence;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The bytes of an item came, matched their hash and are kept for good. */
public record EvidenceStored(EvidenceId evidenceId, UUID subjectId, OfficerId by, RegionCode region, String sha256)
        implements DomainEvent {}
