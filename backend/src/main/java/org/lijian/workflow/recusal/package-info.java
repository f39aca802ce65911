/** Deciding on a recusal (回避) beside the case, which goes on meanwhile. */
@NullMarked
package org.lijian.workflow.recusal;

import org.jspecify.annotations.NullMarked;
