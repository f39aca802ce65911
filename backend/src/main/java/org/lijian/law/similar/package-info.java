/** What is usual for similar cases (同案同罚): the spread of their fines, and from where on a fine needs a reason of its own. */
@NullMarked
package org.lijian.law.similar;

import org.jspecify.annotations.NullMarked;
