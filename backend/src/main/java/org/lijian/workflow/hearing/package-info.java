/** The process of a hearing. */
@NullMarked
package org.lijian.workflow.hearing;

import org.jspecify.annotations.NullMarked;
