/** From the notice to the decision (处罚告知至决定), the same for ordinary and per-day penalties. */
@NullMarked
package org.lijian.workflow.penaltyprocedure;

import org.jspecify.annotations.NullMarked;
