/** Inspection on site (现场检查): one process for each domain, the same two steps in all of them. */
@NullMarked
package org.lijian.workflow.siteinspection;

import org.jspecify.annotations.NullMarked;
