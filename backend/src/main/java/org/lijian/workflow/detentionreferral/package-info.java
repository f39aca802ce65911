/** Referral for detention (移送行政拘留): from the proposal to the answer of the police. */
@NullMarked
package org.lijian.workflow.detentionreferral;

import org.jspecify.annotations.NullMarked;
