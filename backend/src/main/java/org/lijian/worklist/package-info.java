/**
 * What is open and for whom: one row per step that waits for an officer, with its due date and the article the date comes from. It is not
 * the state of any case and completes nothing; it is told what opens and what is done.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity"})
@NullMarked
package org.lijian.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
