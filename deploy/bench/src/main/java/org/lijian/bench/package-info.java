/** Measurements: whole lifecycles over HTTP beside the bare engine on the same database, and the law on one core. */
@NullMarked
package org.lijian.bench;

import org.jspecify.annotations.NullMarked;
