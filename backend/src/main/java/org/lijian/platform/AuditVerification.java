package org.lijian.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing a chain showed.
 *
 * @param entries how many entries stand in the chain
 * @param brokenAt the number of the first entry that is not what was written or is missing; absent when the chain is intact
 */
public record AuditVerification(
        UUID subjectId,
        boolean intact,
        long entries,
        @Nullable Long brokenAt) {}
