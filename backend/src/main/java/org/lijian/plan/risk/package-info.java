/** Whom to look at first, and why: points for what is known of a party, each with its reason, so that a ranking can be argued with. */
@NullMarked
package org.lijian.plan.risk;

import org.jspecify.annotations.NullMarked;
