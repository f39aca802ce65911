package org.lijian.platform;

import java.util.UUID;

/** How long the chain of a subject is and the hash it ends with; its row is the lock under which the chain grows. */
record AuditHead(UUID subjectId, long length, String hash) {
    static AuditHead none(UUID subjectId) {
        return new AuditHead(subjectId, 0, AuditEntry.NOTHING_BEFORE);
    }
}
