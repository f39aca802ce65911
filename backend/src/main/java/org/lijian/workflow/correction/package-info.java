/** Order to correct and recheck (责令改正与复查): one order until it is obeyed or followed by the next. */
@NullMarked
package org.lijian.workflow.correction;

import org.jspecify.annotations.NullMarked;
