/** The process of a penalty decided on the spot. */
@NullMarked
package org.lijian.workflow.summarypenalty;

import org.jspecify.annotations.NullMarked;
