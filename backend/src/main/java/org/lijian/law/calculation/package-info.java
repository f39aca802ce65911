/** The four calculations anyone signed in may try; they change nothing. */
@NullMarked
package org.lijian.law.calculation;

import org.jspecify.annotations.NullMarked;
