/** Giving back what was paid on a fine that was lowered or revoked (退还罚款). */
@NullMarked
package org.lijian.workflow.refund;

import org.jspecify.annotations.NullMarked;
