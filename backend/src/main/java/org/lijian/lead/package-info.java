/**
 * Leads (线索) from every channel: registered, triaged, handed on or inspected, answered, and left by exactly one exit. It inspects nothing
 * and knows no case. It may use identity, the registry, the law and the deadlines.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "registry", "law", "deadline"})
@NullMarked
package org.lijian.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
