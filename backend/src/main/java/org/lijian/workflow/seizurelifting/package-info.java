/** The term of a seizure (查封扣押期间) until it is lifted and the things are returned or handed over. */
@NullMarked
package org.lijian.workflow.seizurelifting;

import org.jspecify.annotations.NullMarked;
