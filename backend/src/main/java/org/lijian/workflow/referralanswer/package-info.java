/** Waiting for the answer of whoever a case was referred to (等待受移送机关答复), the same for every referral. */
@NullMarked
package org.lijian.workflow.referralanswer;

import org.jspecify.annotations.NullMarked;
