/** The house rules of the diagrams. */
@NullMarked
package org.lijian.bpmn;

import org.jspecify.annotations.NullMarked;
