/** Rectification (整改) until a restriction or halt is lifted and followed up. */
@NullMarked
package org.lijian.workflow.rectification;

import org.jspecify.annotations.NullMarked;
