/** The time evidence is held (先行登记保存期间): what becomes of it, or that it lapses. */
@NullMarked
package org.lijian.workflow.evidenceholdperiod;

import org.jspecify.annotations.NullMarked;
