/** Lead handling (线索办理): one lead from its registration to its one exit. */
@NullMarked
package org.lijian.workflow.leadhandling;

import org.jspecify.annotations.NullMarked;
