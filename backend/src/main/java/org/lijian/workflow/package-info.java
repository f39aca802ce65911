/**
 * Carries each case along its diagrams: what the features publish starts, moves and ends processes, and what the diagrams wait for becomes
 * work in the worklist and timers. It decides nothing of law and is the only module that knows the engine.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "approval",
            "law",
            "lead",
            "inspection",
            "inspection :: laboratory",
            "inspection :: measurement",
            "inspection :: roadside",
            "casefile",
            "casefile :: penalty",
            "casefile :: hearing",
            "casefile :: summary",
            "correction",
            "measure",
            "delivery",
            "collection",
            "referral",
            "disclosure",
            "reward",
            "deadline",
            "worklist"
        })
@NullMarked
package org.lijian.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
