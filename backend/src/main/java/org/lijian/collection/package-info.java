/**
 * The payment of fines (罚款收缴): what is owed from the day the decision is received, the surcharge of a delay, what the bank reported as
 * paid, paying later with permission, what a review or a suit changes and what the bureau itself takes back, the demand and the court when
 * nothing is paid, and the end when nobody is left to pay. It does not decide fines.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "approval",
            "registry",
            "casefile",
            "casefile :: penalty",
            "casefile :: summary",
            "deadline",
            "delivery",
            "document",
            "evidence",
            "identity",
            "law"
        })
@NullMarked
package org.lijian.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
