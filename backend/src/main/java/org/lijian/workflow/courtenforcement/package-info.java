/** Demand and enforcement by a court (催告和申请强制执行). */
@NullMarked
package org.lijian.workflow.courtenforcement;

import org.jspecify.annotations.NullMarked;
