/** Stored decisions calculated again: by the law in force to prove them, by a draft to see what it would change. */
@NullMarked
package org.lijian.casefile.penalty.replay;

import org.jspecify.annotations.NullMarked;
