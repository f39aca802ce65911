/**
 * Who and what is regulated: parties (当事人) and their objects (监管对象) such as yards, sites, boilers and trucks. It knows nothing of leads
 * or cases about them. It may use the shared values and the platform.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package org.lijian.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
