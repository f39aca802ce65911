/** Which department is competent for an act in a region on a day, and whether that is the bureau. */
@NullMarked
package org.lijian.law.authority;

import org.jspecify.annotations.NullMarked;
