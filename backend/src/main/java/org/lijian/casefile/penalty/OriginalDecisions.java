package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.springframework.stereotype.Component;

/** The decisions that per-day penalties follow: each has to be a fine that is made and served before. */
@Component
class OriginalDecisions {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;

    OriginalDecisions(PenaltyStore store, PenaltyMapper mapper) {
        this.store = store;
        this.mapper = mapper;
    }

    /** The decision a per-day penalty follows, as served by {@code on}; none for an ordinary penalty. */
    @Nullable ServedDecision before(PenaltyView penalty, LocalDate on) {
        if (penalty.kind() == PenaltyKind.ORDINARY) {
            return null;
        }
        PenaltyId original = mapper.ordinaryOf(penalty.caseId());
        if (original == null) {
            throw Penalty.notYet("原处罚尚在审查");
        }
        return store.read(original).asOriginal(on);
    }

    /** Whether the act of a case is fined or may still be. */
    boolean mayStillFine(CaseId caseId) {
        PenaltyId original = mapper.ordinaryOf(caseId);
        if (original == null) {
            return true;
        }
        PenaltyView.IssuedDecision decision = store.read(original).view().decision();
        return decision == null || !decision.amount().isZero();
    }

    /** Whoever comes second, this or the service of the original decision, has to learn of the other: nothing may wait for what has been. */
    void lock(CaseId caseId) {
        PenaltyId original = mapper.ordinaryOf(caseId);
        if (original != null) {
            store.readForUpdate(original);
        }
    }
}
