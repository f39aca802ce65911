/** Finds work that nobody and nothing waits for any more (滞留事项), and sets it going again. */
@NullMarked
package org.lijian.workflow.radar;

import org.jspecify.annotations.NullMarked;
