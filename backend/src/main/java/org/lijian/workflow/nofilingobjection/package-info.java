/** What follows when the police do not file (不予立案的复议与立案监督). */
@NullMarked
package org.lijian.workflow.nofilingobjection;

import org.jspecify.annotations.NullMarked;
