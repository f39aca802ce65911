package org.lijian.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lijian.casefile.AcceptedTransfers;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingCondition;
import org.lijian.casefile.FineHindrance;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** What referrals mean for their case: no fine while a crime is looked into, no closing without an answer, and their papers in the file. */
@Component
class ReferralsOfCase implements FineHindrance, ClosingCondition, ArchiveSection, AcceptedTransfers {
    private final ReferralStore store;

    ReferralsOfCase(ReferralStore store) {
        this.store = store;
    }

    /** 衔接办法第十六条、处罚法第三十五条. */
    @Override
    public Optional<Problem> hinders(CaseId caseId) {
        for (Referral referral : store.ofCase(caseId)) {
            if (referral.suspendsFines()) {
                return Optional.of(ReferralRefusal.CRIME_RUNNING.with(
                        "step", referral.status().zh()));
            }
            if (referral.isFinedByACourt()) {
                return Optional.of(ReferralRefusal.FINED_BY_A_COURT.with());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Problem> unmet(CaseId caseId) {
        return store.ofCase(caseId).stream()
                .filter(Referral::isOpen)
                .findFirst()
                .map(referral -> ReferralRefusal.UNANSWERED.with(
                        "kind", referral.kind().zh(), "step", referral.status().zh()));
    }

    /** Whatever became of the investigation, the other side's answer is waited for. */
    @Override
    public Optional<Problem> unmetAfterTermination(CaseId caseId) {
        return unmet(caseId);
    }

    @Override
    public boolean isTakenOver(CaseId caseId) {
        return store.ofCase(caseId).stream().anyMatch(Referral::isTakenOver);
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        List<ArchiveItem> items = new ArrayList<>();
        for (Referral referral : store.ofCase(caseId)) {
            for (ReferralStep step : store.steps(referral.id())) {
                paper(step)
                        .ifPresent(name -> items.add(new ArchiveItem(
                                step.kind() == StepKind.DECIDED
                                        ? ArchivePart.SECONDARY_VOLUME
                                        : ArchivePart.PERFORMANCE,
                                referral.kind().zh() + name,
                                step.number() == null ? step.takenOn().toString() : step.number())));
            }
        }
        return items;
    }

    private static Optional<String> paper(ReferralStep step) {
        return switch (step.kind()) {
            case DECIDED -> Optional.of("审批表");
            case HANDED_OVER -> Optional.of("移送书及材料清单（副本）");
            case RECEIVED -> Optional.of("回执");
            case SUPPLEMENTED -> Optional.of("补充材料清单");
            case ANSWERED -> Optional.of("答复");
            case DECISION_COPIED -> Optional.of("拘留决定书（抄送）");
            case OBJECTS_HANDED_OVER -> Optional.of("涉案物品移交清单");
            case RECONSIDERED -> Optional.of("复议答复");
            case SUPERVISED -> Optional.of("立案监督结果");
            case CRIMINAL_RESULT -> Optional.of("刑事处理结果");
            case COPIED, SUPPLEMENT_ASKED, REMINDED, NO_FILING_ANSWERED -> Optional.empty();
        };
    }
}
