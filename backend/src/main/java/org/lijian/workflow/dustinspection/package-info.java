/** Dust inspection (扬尘检查): from the assignment to the finding. */
@NullMarked
package org.lijian.workflow.dustinspection;

import org.jspecify.annotations.NullMarked;
