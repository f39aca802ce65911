/** Per-day penalty (按日连续处罚): one order and one recheck that found it refused. */
@NullMarked
package org.lijian.workflow.perdaypenalty;

import org.jspecify.annotations.NullMarked;
