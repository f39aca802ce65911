/** Per-day penalties (按日连续处罚): days and amount of the rounds between an order to correct and its recheck. */
@NullMarked
package org.lijian.law.perday;

import org.jspecify.annotations.NullMarked;
