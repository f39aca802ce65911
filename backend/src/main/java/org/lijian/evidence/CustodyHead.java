package org.lijian.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long the chain of custody of a subject is and where it ends; its row is the lock under which the chain grows. */
record CustodyHead(UUID subjectId, long length, String hash) {
    static CustodyHead none(UUID subjectId) {
        return new CustodyHead(subjectId, 0, "0".repeat(64));
    }

    /** The first entry of a chain said to end here that is not what was written, or not there; nothing when all of them are. */
    @Nullable Long brokenIn(List<CustodyEntry> chain) {
        CustodyHead reached = none(subjectId);
        for (CustodyEntry entry : chain) {
            if (!entry.follows(reached)) {
                return reached.length() + 1;
            }
            reached = entry.head();
        }
        return reached.equals(this) ? null : reached.length() + 1;
    }
}
