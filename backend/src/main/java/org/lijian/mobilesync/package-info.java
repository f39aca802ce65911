/**
 * What comes from phones that were offline: devices, the commands they queued, and the desk where a person settles what could not be
 * applied. It has no rules of its own on the matter: every command goes to the feature it is for, as it would online.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "registry",
            "lead",
            "evidence",
            "law",
            "document",
            "inspection",
            "correction",
            "casefile :: summary"
        })
@NullMarked
package org.lijian.mobilesync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
