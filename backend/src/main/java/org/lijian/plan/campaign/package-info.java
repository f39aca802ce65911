/**
 * Campaigns (专项整治) with their teams, the five lists of tasks, problems, responsible officers, measures and time limits, and the visits of
 * the teams: one visit for several matters, ranked by risk, and none too soon at a firm that does well.
 */
@NamedInterface("campaign")
@NullMarked
package org.lijian.plan.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
