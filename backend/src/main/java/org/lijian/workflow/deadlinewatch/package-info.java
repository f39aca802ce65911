/** Watching a deadline (期限预警和督办) until it is met or has been seen to. */
@NullMarked
package org.lijian.workflow.deadlinewatch;

import org.jspecify.annotations.NullMarked;
