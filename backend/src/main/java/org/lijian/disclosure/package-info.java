/**
 * The public register of penalty decisions (行政处罚决定公开): what is published, masked, until when it has to be, and what is
 * taken back when a review, a suit or the bureau itself changed the decision. It does not decide.
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
            "casefile :: penalty",
            "collection"
        })
@NullMarked
package org.lijian.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
