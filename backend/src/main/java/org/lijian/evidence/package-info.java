/**
 * Items of evidence, their bytes and their custody: what was taken, by whom, where and what it proves, and that it is still what it was.
 * It does not judge what evidence is worth.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
@NullMarked
package org.lijian.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
