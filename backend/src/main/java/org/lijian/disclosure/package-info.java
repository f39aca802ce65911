/**
 * The public register of penalty decisions (行政处罚决定公开): what is published, masked, and until when it has to be. It does not decide
 * and does not retract.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "registry",
            "law",
            "deadline",
            "document",
            "casefile",
            "casefile :: penalty"
        })
@NullMarked
package org.lijian.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
