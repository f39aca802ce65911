package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The decisions that per-day penalties follow: each has to be a fine that is made and served before. */
@Component
class OriginalDecisions {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;
    private final ObjectProvider<StandingFines> fines;

    /** What stands of the fines is looked up when it is needed: those who collect them depend on the penalties. */
    OriginalDecisions(PenaltyStore store, PenaltyMapper mapper, ObjectProvider<StandingFines> fines) {
        this.store = store;
        this.mapper = mapper;
        this.fines = fines;
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
        Penalty decided = store.read(original);
        return standing(decided.view(), decided.asOriginal(on, penalty.violation()));
    }

    /** A review or a suit may have lowered the fine since, or taken it away. */
    private ServedDecision standing(PenaltyView original, ServedDecision decision) {
        PenaltyView.IssuedDecision issued = original.issuedDecision();
        Money left = standing(original.id()).orElse(issued.amount());
        if (!issued.acts().isEmpty() && !left.isZero() && !left.equals(issued.amount())) {
            throw Penalty.notYet("复议、诉讼改变了合并处罚的数额，该违法行为的罚款尚未重新确定");
        }
        Money amount = issued.acts().isEmpty() || left.isZero() ? left : decision.amount();
        if (amount.isZero()) {
            throw Penalty.notYet("原处罚决定书 " + decision.number() + " 已被撤销");
        }
        return new ServedDecision(decision.number(), amount, decision.decidedOn(), decision.servedOn());
    }

    private Optional<Money> standing(PenaltyId original) {
        return fines.stream().flatMap(each -> each.of(original).stream()).findFirst();
    }

    /** The original decision of a case, if it is made. */
    Optional<PenaltyView.IssuedDecision> decisionOf(CaseId caseId) {
        return Optional.ofNullable(mapper.ordinaryOf(caseId))
                .map(original -> store.read(original).view().decision());
    }

    /** What is left of the original fine, once it has fallen due. */
    Optional<Money> standingFine(CaseId caseId) {
        return Optional.ofNullable(mapper.ordinaryOf(caseId)).flatMap(this::standing);
    }

    /** Whether one act of a case is fined or may still be. */
    boolean mayStillFine(CaseId caseId, String violation) {
        PenaltyId original = mapper.ordinaryOf(caseId);
        if (original == null) {
            return true;
        }
        PenaltyView.IssuedDecision decision = store.read(original).view().decision();
        return decision == null
                || (!decision.fineFor(violation).isZero()
                        && !standing(original).orElse(decision.amount()).isZero());
    }

    /** Whoever comes second, this or the service of the original decision, has to learn of the other: nothing may wait for what has been. */
    void lock(CaseId caseId) {
        PenaltyId original = mapper.ordinaryOf(caseId);
        if (original != null) {
            store.readForUpdate(original);
        }
    }
}
