@NullMarked
package org.lijian.workflow;

import org.jspecify.annotations.NullMarked;
