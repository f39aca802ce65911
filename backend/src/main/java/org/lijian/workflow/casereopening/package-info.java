/** Investigating a closed case again (重新调查): the proposal before the head, and the case back at its investigators. */
@NullMarked
package org.lijian.workflow.casereopening;

import org.jspecify.annotations.NullMarked;
