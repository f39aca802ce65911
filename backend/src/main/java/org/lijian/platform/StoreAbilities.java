package org.lijian.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the object store was seen to do, not what it says.
 *
 * @param writeOnce whether a second content under a taken key was refused and the first was still there
 * @param retention the default retention of the bucket, under which the store itself forbids deleting; nothing where it has none
 * @param problem why it could not be found out
 */
record StoreAbilities(
        boolean writeOnce,
        @Nullable String retention,
        @Nullable String problem,
        Instant probedAt) {}
