package org.lijian.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * One entry as the auditor reads it.
 *
 * @param detail the JSON text exactly as it was hashed
 */
public record AuditEntryView(
        UUID id,
        UUID subjectId,
        long seq,
        Instant at,
        @Nullable OfficerId officerId,
        String action,
        String detail,
        String previousHash,
        String hash) {}
