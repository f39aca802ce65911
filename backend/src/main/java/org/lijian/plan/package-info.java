/**
 * Planning of enforcement: who is inspected, by whom, when and why (双随机抽查、专项整治). It opens leads and inspections like everybody else
 * and decides nothing about what they find. It may use identity, the registry, leads and inspections.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "registry",
            "registry :: standing",
            "registry :: merger",
            "law",
            "lead",
            "inspection"
        })
@NullMarked
package org.lijian.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
