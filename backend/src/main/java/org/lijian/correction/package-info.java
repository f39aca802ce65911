/**
 * Orders to correct (责令改正) and their rechecks (复查), round after round until the violation is corrected; each refusal opens a per-day
 * penalty. It neither decides nor counts penalties.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "registry",
            "inspection",
            "inspection :: followup",
            "inspection :: laboratory",
            "evidence",
            "law",
            "deadline",
            "document",
            "delivery",
            "casefile",
            "casefile :: penalty"
        })
@NullMarked
package org.lijian.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
