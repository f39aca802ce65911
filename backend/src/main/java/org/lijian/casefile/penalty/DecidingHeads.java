package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.Set;
import org.lijian.casefile.Fines;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Approvers> approvers;
    private final LegalTime time;

    DecidingHeads(PenaltyStore store, Fines fines, ObjectProvider<Approvers> approvers, LegalTime time) {
        this.store = store;
        this.fines = fines;
        this.approvers = approvers;
        this.time = time;
    }

    /** The roles whose step the decision on a notified penalty is. */
    @Transactional(readOnly = true)
    public Set<Role> rolesFor(PenaltyId id) {
        return Set.of(roleFor(store.read(id).view(), time.today()));
    }

    /** @throws org.lijian.shared.Problem {@code decided-by-principal} */
    void require(PenaltyView penalty, LocalDate on, CurrentOfficer officer) {
        if (!officer.has(roleFor(penalty, on))) {
            throw PenaltyRefusal.DECIDED_BY_PRINCIPAL.with(
                    "amount", penalty.issuedNotice().amount());
        }
    }

    private Role roleFor(PenaltyView penalty, LocalDate on) {
        PenaltyView.IssuedNotice notice = penalty.issuedNotice();
        boolean large = fines.isForThePrincipal(
                on,
                penalty.partyKind().isOrganisation(),
                notice.amount(),
                notice.disposition().confiscated());
        return approvers.stream()
                .map(each -> each.approver(PenaltyMatter.of(penalty), large))
                .findFirst()
                .orElse(Role.DECISION_MAKER);
    }
}
