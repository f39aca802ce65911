package org.lijian.evidence;

import java.util.UUID;

/** How long the chain of custody of a subject is and where it ends; its row is the lock under which the chain grows. */
record CustodyHead(UUID subjectId, long length, String hash) {
    static CustodyHead none(UUID subjectId) {
        return new CustodyHead(subjectId, 0, "0".repeat(64));
    }
}
