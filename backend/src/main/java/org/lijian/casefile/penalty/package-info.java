/**
 * The procedure from the intended penalty to the served decision (告知、陈述申辩、听证、法制审核、集体讨论、决定), the same for the ordinary fine
 * and for each per-day fine. It begins when the review of the case passed or a correction was refused, and ends when the party has the decision.
 */
@NamedInterface("penalty")
@NullMarked
package org.lijian.casefile.penalty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
