/**
 * Inspections on site (现场检查): who visits what with which checklist, what was read and found, the signed site record, and what is to
 * follow. It orders no correction and files no case. It may use identity, the registry, leads, evidence, the law and the deadlines.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "identity", "registry", "lead", "evidence", "law", "deadline"})
@NullMarked
package org.lijian.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
