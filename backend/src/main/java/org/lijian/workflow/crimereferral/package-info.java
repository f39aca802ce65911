/** Referral of a suspected crime (移送涉嫌犯罪): from the report to the result of the criminal proceedings. */
@NullMarked
package org.lijian.workflow.crimereferral;

import org.jspecify.annotations.NullMarked;
