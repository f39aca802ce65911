/** What the first informant of a violation is rewarded with (有奖举报), region by region and as of the day of the report. */
@NullMarked
package org.lijian.law.reward;

import org.jspecify.annotations.NullMarked;
