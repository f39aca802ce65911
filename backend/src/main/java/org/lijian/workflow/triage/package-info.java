/** What the decision tables beside the diagrams propose for a lead that waits to be triaged (研判建议). */
@NullMarked
package org.lijian.workflow.triage;

import org.jspecify.annotations.NullMarked;
