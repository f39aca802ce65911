/** Inspection of diesel trucks and non-road machines (柴油货车检查); who drives a failing truck is handed to the traffic police. */
@NullMarked
package org.lijian.workflow.dieseltruckinspection;

import org.jspecify.annotations.NullMarked;
