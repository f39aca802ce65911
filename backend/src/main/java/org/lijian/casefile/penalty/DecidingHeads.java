package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.Set;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.Deciders;
import org.lijian.casefile.Fines;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which head decides what was notified (审批层级): how much is large is data of the law book, who decides what is large stands in a decision
 * table.
 */
@Service
public class DecidingHeads {
    private final PenaltyStore store;
    private final Fines fines;
    private final ApprovalLevels levels;
    private final LegalTime time;

    DecidingHeads(PenaltyStore store, Fines fines, ApprovalLevels levels, LegalTime time) {
        this.store = store;
        this.fines = fines;
        this.levels = levels;
        this.time = time;
    }

    /** The roles whose step the decision on a notified penalty is. */
    @Transactional(readOnly = true)
    public Set<Role> rolesFor(PenaltyId id) {
        return rolesFor(store.read(id).view(), time.today());
    }

    /** @throws org.lijian.shared.Problem {@code decided-by-principal}, {@code decider-not-investigator} */
    void require(PenaltyView penalty, LocalDate on, CurrentOfficer officer) {
        if (rolesFor(penalty, on).stream().noneMatch(officer::has)) {
            throw PenaltyRefusal.DECIDED_BY_PRINCIPAL.with(
                    "amount", penalty.issuedNotice().amount());
        }
        Deciders.requireNoInvestigator(officer.id(), penalty.investigators());
    }

    /**
     * Refuses who could not have made the decision: taking it back is for no lower head.
     *
     * @throws org.lijian.shared.Problem {@code approval-level}
     */
    public void requireToRevoke(PenaltyView penalty, LocalDate on, CurrentOfficer officer) {
        levels.require(ApprovalMatter.DECISION_REVOCATION, isLarge(penalty, on), officer);
    }

    private Set<Role> rolesFor(PenaltyView penalty, LocalDate on) {
        return levels.rolesFor(matter(penalty), isLarge(penalty, on));
    }

    private boolean isLarge(PenaltyView penalty, LocalDate on) {
        PenaltyView.IssuedNotice notice = penalty.issuedNotice();
        return fines.isForThePrincipal(
                on,
                penalty.partyKind().isOrganisation(),
                notice.amount(),
                notice.disposition().confiscated());
    }

    private static ApprovalMatter matter(PenaltyView penalty) {
        if (penalty.kind() == PenaltyKind.PER_DAY) {
            return ApprovalMatter.PER_DAY;
        }
        return penalty.issuedNotice().disposition().isPenalty() ? ApprovalMatter.PENALTY : ApprovalMatter.NO_PENALTY;
    }
}
