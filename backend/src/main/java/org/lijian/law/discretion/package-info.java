/** Discretion (裁量): benchmark tables and the fine they lead to, inside the statutory range. */
@NullMarked
package org.lijian.law.discretion;

import org.jspecify.annotations.NullMarked;
