/**
 * What is handed to another authority (移送): a person to be detained, a suspected crime, a matter that is somebody else's; with its papers,
 * its receipt, the other side's clock and its answer. It decides nothing about the penalty but forbids a fine while a crime is looked into.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "approval",
            "identity",
            "registry",
            "evidence",
            "law",
            "deadline",
            "document",
            "casefile",
            "casefile :: penalty"
        })
@NullMarked
package org.lijian.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
