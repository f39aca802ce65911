/** Surcharge on a fine that is not paid in time (加处罚款). */
@NullMarked
package org.lijian.law.surcharge;

import org.jspecify.annotations.NullMarked;
