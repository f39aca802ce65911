/**
 * The payment of fines (罚款收缴): what is owed from the day the decision is received, the surcharge of a delay, and what the bank reported as
 * paid. It does not decide fines and does not enforce them.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "casefile", "casefile :: penalty", "deadline", "law"})
@NullMarked
package org.lijian.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
