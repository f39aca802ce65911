/** Restriction and halt of production (限制生产、停产整治), from the proposal to the served decision. */
@NullMarked
package org.lijian.workflow.productionlimit;

import org.jspecify.annotations.NullMarked;
