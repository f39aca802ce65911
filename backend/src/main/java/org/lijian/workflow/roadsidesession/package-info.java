/** Session of checks (路检路查): vehicles checked, what is over handed to the traffic police with a receipt. */
@NullMarked
package org.lijian.workflow.roadsidesession;

import org.jspecify.annotations.NullMarked;
