package org.lijian.casefile.penalty;

import org.lijian.casefile.Explanation;
import org.lijian.shared.Money;

/**
 * An amount with the steps that lead to it, and the steps of procedure that are due for it.
 *
 * @param gates why a hearing, a discussion, a legal review is due or not
 */
record Assessment(
        Money amount,
        Explanation explanation,
        boolean hearing,
        boolean discussion,
        boolean legalReview,
        Explanation gates) {}
