/**
 * The case (案件) from the request to file it through investigation, review and closing to the archive, with the penalty procedure in
 * {@code casefile.penalty}. It is not the visit that found the violation, not the order to correct it and not the collection of the fine.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "approval",
            "identity",
            "registry",
            "lead",
            "inspection",
            "evidence",
            "law",
            "deadline",
            "document",
            "delivery"
        })
@NullMarked
package org.lijian.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
