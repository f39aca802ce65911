/** Holding evidence (先行登记保存): approval and doing it. */
@NullMarked
package org.lijian.workflow.evidencehold;

import org.jspecify.annotations.NullMarked;
