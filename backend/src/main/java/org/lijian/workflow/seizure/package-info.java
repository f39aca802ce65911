/** Seizure (查封扣押): approved, carried out and served on the spot, or on the spot and approved afterwards. */
@NullMarked
package org.lijian.workflow.seizure;

import org.jspecify.annotations.NullMarked;
