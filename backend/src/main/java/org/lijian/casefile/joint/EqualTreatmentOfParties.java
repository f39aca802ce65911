package org.lijian.casefile.joint;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.EqualTreatment;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** Parties of one matter are treated alike for the same act, or it is said why not (同案同罚); their parts may well differ. */
@Component
class EqualTreatmentOfParties implements EqualTreatment {
    private final JointMatterMapper mapper;
    private final Penalties penalties;

    EqualTreatmentOfParties(JointMatterMapper mapper, Penalties penalties) {
        this.mapper = mapper;
        this.penalties = penalties;
    }

    @Override
    public Optional<Problem> against(CaseId caseId, String violation, Money fine) {
        JointParty own = mapper.partyOf(caseId);
        return own == null
                ? Optional.empty()
                : mapper.partiesOf(own.matterId()).stream()
                        .filter(party -> !party.caseId().equals(caseId))
                        .flatMap(party -> finesOf(party, violation))
                        .filter(other -> !other.equals(fine))
                        .findFirst()
                        .map(other -> JointRefusal.UNEQUAL_WITHOUT_REASON
                                .with("amount", fine, "other", other)
                                .at("/deviationReason"));
    }

    private Stream<Money> finesOf(JointParty party, String violation) {
        return penalties.ofCase(party.caseId()).stream()
                .filter(penalty -> penalty.kind() == PenaltyKind.ORDINARY
                        && penalty.violation().equals(violation))
                .map(PenaltyView::decision)
                .filter(Objects::nonNull)
                .map(decision -> decision.fineFor(violation));
    }
}
