/**
 * The figures of the closed loop (闭环管理): what came in, by which exit it left, what is open, what was fined and paid, and the rows behind
 * each figure. It learns from the events of the others and nobody uses it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "identity",
            "registry",
            "registry :: standing",
            "law",
            "deadline",
            "lead",
            "inspection",
            "casefile",
            "casefile :: penalty",
            "casefile :: hearing",
            "casefile :: summary",
            "casefile :: reopening",
            "correction",
            "measure",
            "collection",
            "referral",
            "disclosure",
            "reward",
            "plan :: campaign",
            "job",
            "sheet"
        })
@NullMarked
package org.lijian.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
