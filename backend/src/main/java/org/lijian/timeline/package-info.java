/**
 * What happened in a case, when, by whom and on what basis, told from the audit chains of everything that belongs to it; and who looked at
 * what. It changes nothing of what it tells.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "law", "lead", "inspection", "casefile"})
@NullMarked
package org.lijian.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
