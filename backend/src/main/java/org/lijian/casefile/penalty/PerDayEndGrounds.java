package org.lijian.casefile.penalty;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseStatus;
import org.lijian.casefile.Cases;
import org.lijian.shared.Money;
import org.springframework.stereotype.Component;

/** Looks for what proves that a per-day penalty may not be decided. */
@Component
class PerDayEndGrounds {
    private final OriginalDecisions originals;
    private final StoppedDischarge stopped;
    private final Cases cases;

    PerDayEndGrounds(OriginalDecisions originals, StoppedDischarge stopped, Cases cases) {
        this.originals = originals;
        this.stopped = stopped;
        this.cases = cases;
    }

    /** @throws org.lijian.shared.Problem {@code per-day-ends-on-a-ground} saying what the file shows instead */
    void require(PerDayEndGround ground, PenaltyView penalty) {
        String missing = missing(ground, penalty);
        if (missing != null) {
            throw PenaltyRefusal.PER_DAY_END_GROUND
                    .with("ground", ground.zh(), "reason", missing)
                    .at("/ground");
        }
    }

    private @Nullable String missing(PerDayEndGround ground, PenaltyView penalty) {
        Optional<PenaltyView.IssuedDecision> original = originals.decisionOf(penalty.caseId());
        PenaltyView.PerDay perDay = penalty.perDayGround();
        return switch (ground) {
            case DISCHARGE_STOPPED ->
                stopped.between(penalty.caseId(), perDay.orderServedOn(), perDay.recheckedOn())
                                .isPresent()
                        ? null
                        : "复查之前没有使违法排放停止的查封、扣押、限制生产或者停产整治";
            case ORIGINAL_WITHOUT_FINE ->
                original.isEmpty()
                        ? "原处罚决定尚未作出"
                        : original.get().fineFor(penalty.violation()).isZero()
                                ? null
                                : "原处罚决定处有罚款 " + original.get().fineFor(penalty.violation()) + " 元";
            case ORIGINAL_REVOKED ->
                originals.standingFine(penalty.caseId()).filter(Money::isZero).isPresent() ? null : "原处罚决定未被撤销";
            case ORIGINAL_NEVER_MADE -> isAbandoned(penalty) ? null : "本案没有终止调查、移送，也没有撤销立案";
            case REFUSAL_NOT_ESTABLISHED -> isAnswered(penalty) ? null : "没有采纳的陈述申辩意见，也没有听证报告";
        };
    }

    private boolean isAbandoned(PenaltyView penalty) {
        CaseStatus status = cases.caseFile(penalty.caseId()).status();
        return status == CaseStatus.TERMINATED
                || status == CaseStatus.TRANSFERRED
                || status == CaseStatus.FILING_REVOKED;
    }

    private static boolean isAnswered(PenaltyView penalty) {
        return penalty.hearing() != null
                || penalty.statements().stream().anyMatch(PenaltyView.PartyStatement::accepted);
    }
}
