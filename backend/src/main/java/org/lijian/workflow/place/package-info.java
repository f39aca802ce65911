/** Where a case stands in its diagrams and which way it came (办理进度), and the diagrams themselves. */
@NullMarked
package org.lijian.workflow.place;

import org.jspecify.annotations.NullMarked;
