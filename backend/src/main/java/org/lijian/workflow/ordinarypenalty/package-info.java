/** Ordinary procedure (普通程序): one case from the request to file it to the archive. */
@NullMarked
package org.lijian.workflow.ordinarypenalty;

import org.jspecify.annotations.NullMarked;
