/** Who approves (审批层级), by the decision tables beside the diagrams. */
@NullMarked
package org.lijian.workflow.approval;

import org.jspecify.annotations.NullMarked;
