package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.shared.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided in a case before it is taken up again: as long as a decision stands, its act is not penalised once more (一事不再罚). */
@Service
public class EarlierDecisions {
    private final PenaltyStore store;
    private final ObjectProvider<StandingFines> fines;

    /** What stands of the fines is looked up when it is needed: those who collect them depend on the penalties. */
    EarlierDecisions(PenaltyStore store, ObjectProvider<StandingFines> fines) {
        this.store = store;
        this.fines = fines;
    }

    /**
     * @param revokedOn the day on which, as a paper proves, what was decided was revoked or declared void; a fine has to be gone from what is
     *     collected besides
     * @throws org.lijian.shared.Problem {@code G12-decision-stands}
     */
    @Transactional(readOnly = true)
    public void requireNoneStands(CaseId id, @Nullable LocalDate revokedOn) {
        served(id).stream()
                .map(Penalty::view)
                .filter(penalty -> stands(penalty, revokedOn))
                .findFirst()
                .ifPresent(penalty -> {
                    throw PenaltyRefusal.DECISION_STANDS.with(
                            "number", penalty.issuedDecision().documentNumber());
                });
    }

    private boolean stands(PenaltyView penalty, @Nullable LocalDate revokedOn) {
        boolean proven = revokedOn != null
                && !revokedOn.isBefore(penalty.issuedDecision().decidedOn());
        Optional<Money> left =
                fines.stream().flatMap(each -> each.of(penalty.id()).stream()).findFirst();
        return !proven || left.filter(fine -> !fine.isZero()).isPresent();
    }

    /** What was decided is history: other penalties take the place of these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setAside(CaseId id) {
        for (Penalty decided : served(id)) {
            Penalty penalty = store.readForUpdate(decided.view().id());
            penalty.setAside();
            store.save(penalty);
        }
    }

    private List<Penalty> served(CaseId id) {
        return store.ofCase(id).stream()
                .filter(penalty -> penalty.view().status() == PenaltyStatus.SERVED)
                .toList();
    }
}
