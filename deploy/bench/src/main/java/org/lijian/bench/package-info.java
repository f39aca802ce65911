/** Measurements: whole lifecycles over HTTP beside the bare engine on the same database, in one run. */
@NullMarked
package org.lijian.bench;

import org.jspecify.annotations.NullMarked;
