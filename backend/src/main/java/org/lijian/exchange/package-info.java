/**
 * Tables in and out: bulk export of leads and inspections, import of parties and objects. It decides nothing about what it carries: rows
 * come in by the same door as one by one. It may use the registry, leads, inspections, jobs and sheets.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "job", "sheet", "registry", "lead", "inspection"})
@NullMarked
package org.lijian.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
