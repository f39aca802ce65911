package org.lijian.casefile.penalty;

import org.lijian.casefile.CaseId;
import org.lijian.casefile.FineHindrance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who may forbid a fine whether they do. */
@Component
class FineHindrances {
    private final ObjectProvider<FineHindrance> hindrances;

    /** Looked up when they are needed: those who answer depend on the cases and penalties themselves. */
    FineHindrances(ObjectProvider<FineHindrance> hindrances) {
        this.hindrances = hindrances;
    }

    /** @throws org.lijian.shared.Problem of the first that forbids it */
    void requireNone(CaseId caseId) {
        hindrances
                .orderedStream()
                .forEach(hindrance -> hindrance.hinders(caseId).ifPresent(problem -> {
                    throw problem;
                }));
    }
}
