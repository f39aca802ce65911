/**
 * The case bundle (案卷包): one signed archive of a case with its documents, evidence, custody and audit, which anybody can verify without the
 * system. It copies what the reader may see anyway, names what it does not hold, and changes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "registry",
            "inspection",
            "evidence",
            "document",
            "casefile",
            "timeline",
            "job"
        })
@NullMarked
package org.lijian.casebundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
