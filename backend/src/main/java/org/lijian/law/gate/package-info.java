/** Gates by amount: which fines open a hearing, a collective discussion or a legal review. */
@NullMarked
package org.lijian.law.gate;

import org.jspecify.annotations.NullMarked;
