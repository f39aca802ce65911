/**
 * Who approves (审批层级): for every matter that a head has to agree to, whose step it is, asked alike by the operation that is done and by
 * the list of open work. It knows no case, no amount and no period; a table outside says the role and the rule.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package org.lijian.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
