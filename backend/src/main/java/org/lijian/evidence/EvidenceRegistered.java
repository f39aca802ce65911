package org.lijian.evidence;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Evidence was described, together with the hash its bytes must have. */
public record EvidenceRegistered(EvidenceId evidenceId, UUID subjectId, OfficerId by, RegionCode region, String sha256)
        implements DomainEvent {}
