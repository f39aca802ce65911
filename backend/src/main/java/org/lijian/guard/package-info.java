/**
 * The numbered guards of the procedure (办案守则): what each protects, by which law, and every refusal of the system that enforces it. It
 * refuses nothing itself; the refusals are collected from the modules that speak them.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "law"})
@NullMarked
package org.lijian.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
