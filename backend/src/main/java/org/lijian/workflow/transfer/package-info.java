/** Transfer to another authority (移送其他机关): from the proposal to its answer. */
@NullMarked
package org.lijian.workflow.transfer;

import org.jspecify.annotations.NullMarked;
