/** Inspection of boilers (锅炉检查); it waits for the laboratory where samples were taken. */
@NullMarked
package org.lijian.workflow.boilerinspection;

import org.jspecify.annotations.NullMarked;
