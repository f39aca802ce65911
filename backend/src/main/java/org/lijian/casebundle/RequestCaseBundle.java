package org.lijian.casebundle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the bundle of a case as it is now.
 *
 * @param id of the job; made here when the client makes none
 */
record RequestCaseBundle(@Nullable UUID id) {}
