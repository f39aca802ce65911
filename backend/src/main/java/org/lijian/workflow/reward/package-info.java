/** Rewarding the first report of a violation (举报奖励). */
@NullMarked
package org.lijian.workflow.reward;

import org.jspecify.annotations.NullMarked;
