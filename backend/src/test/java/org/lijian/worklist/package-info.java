@NullMarked
package org.lijian.worklist;

import org.jspecify.annotations.NullMarked;
