/** Statutory periods (法定期限): which period a step has on a given day, and the date it leads to. It runs no clocks; those are {@code deadline}'s. */
@NullMarked
package org.lijian.law.period;

import org.jspecify.annotations.NullMarked;
