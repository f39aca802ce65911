/** Past decisions on similar acts (类案): which are nearest, how their amounts are spread, and whether a new amount is usual among them. */
@NullMarked
package org.lijian.casefile.penalty.similar;

import org.jspecify.annotations.NullMarked;
