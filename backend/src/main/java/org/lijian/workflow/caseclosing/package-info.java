/** Closing and archive (结案归档) of one case. */
@NullMarked
package org.lijian.workflow.caseclosing;

import org.jspecify.annotations.NullMarked;
