/**
 * Measures that keep a violation from going on: seizure (查封扣押), restriction of production (限制生产) and halt (停产整治), from the proposal
 * to their end. It neither penalises nor orders to correct.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "approval",
            "identity",
            "registry",
            "inspection",
            "evidence",
            "law",
            "deadline",
            "document",
            "delivery",
            "casefile",
            "casefile :: penalty"
        })
@NullMarked
package org.lijian.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
