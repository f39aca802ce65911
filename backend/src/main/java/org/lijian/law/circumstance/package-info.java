/** Circumstances (情节): what makes an act graver or lighter, what may be taken off or put on a fine for it, and when none is due. */
@NullMarked
package org.lijian.law.circumstance;

import org.jspecify.annotations.NullMarked;
