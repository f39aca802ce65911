/** Repair and retest (维修复检) of one truck or machine, until it passes. */
@NullMarked
package org.lijian.workflow.vehiclerepair;

import org.jspecify.annotations.NullMarked;
