package org.lijian.casefile.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingCondition;
import org.lijian.casefile.ClosingGround;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the penalties of a case have to be before it may be closed, and what they leave in its file. */
@Component
class PenaltiesOfCase implements ClosingCondition, ArchiveSection {
    private final Penalties penalties;
    private final ConfiscationMapper confiscations;
    private final PerDayEndingMapper endings;
    private final ObjectProvider<StandingFines> fines;

    /** What stands of the fines is looked up when it is needed: those who collect them depend on the penalties. */
    PenaltiesOfCase(
            Penalties penalties,
            ConfiscationMapper confiscations,
            PerDayEndingMapper endings,
            ObjectProvider<StandingFines> fines) {
        this.penalties = penalties;
        this.confiscations = confiscations;
        this.endings = endings;
        this.fines = fines;
    }

    @Override
    public Optional<Problem> unmet(CaseId caseId) {
        List<PenaltyView> all = standing(caseId);
        if (all.isEmpty()) {
            return Optional.of(PenaltyRefusal.PENALTY_OUTSTANDING.with("penalty", "行政处罚", "step", "尚未开始"));
        }
        return all.stream().flatMap(penalty -> outstanding(penalty).stream()).findFirst();
    }

    /** And the ground is the one that its decisions show: whether there was anything to enforce. */
    @Override
    public Optional<Problem> unmet(CaseId caseId, ClosingGround ground) {
        return unmet(caseId).or(() -> {
            boolean enforced = standing(caseId).stream()
                    .anyMatch(
                            penalty -> Performance.of(penalty.issuedDecision()).isEnforced());
            boolean without = ground == ClosingGround.NOTHING_TO_ENFORCE;
            if (enforced == without) {
                PenaltyRefusal refusal =
                        enforced ? PenaltyRefusal.SOMETHING_TO_ENFORCE : PenaltyRefusal.NOTHING_TO_ENFORCE;
                return Optional.of(refusal.with("ground", ClosingGround.NOTHING_TO_ENFORCE.zh()));
            }
            return Optional.empty();
        });
    }

    /** No decision will ever be made that a per-day penalty could follow: each has to have been ended. */
    @Override
    public Optional<Problem> unmetAfterTermination(CaseId caseId) {
        return standing(caseId).stream()
                .filter(penalty -> penalty.kind() == PenaltyKind.PER_DAY)
                .flatMap(penalty -> outstanding(penalty).stream())
                .findFirst();
    }

    /**
     * A penalty whose notice was withdrawn leads to nothing, since another took its place; and so does one that was ended or whose decision
     * was revoked before the case was taken up again.
     */
    private List<PenaltyView> standing(CaseId caseId) {
        return penalties.ofCase(caseId).stream()
                .filter(penalty -> penalty.stands() && !leadsToNothing(penalty))
                .toList();
    }

    private Optional<Problem> outstanding(PenaltyView penalty) {
        if (penalty.status() != PenaltyStatus.SERVED) {
            return Optional.of(PenaltyRefusal.PENALTY_OUTSTANDING.with(
                    "penalty", penalty.kind().zh(), "step", penalty.status().zh()));
        }
        boolean taken = penalty.issuedDecision().disposition().confiscations().isEmpty()
                || confiscations.of(penalty.id()) != null
                || fell(penalty);
        return taken
                ? Optional.empty()
                : Optional.of(PenaltyRefusal.PENALTY_OUTSTANDING.with(
                        "penalty", penalty.kind().zh(), "step", "没收尚未执行"));
    }

    /** What was revoked takes nothing from the party any more. */
    private boolean fell(PenaltyView penalty) {
        return fines.stream().flatMap(each -> each.of(penalty.id()).stream()).anyMatch(Money::isZero);
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        List<ArchiveItem> items = new ArrayList<>();
        for (PenaltyView penalty : penalties.ofCase(caseId)) {
            String kind = nameOf(penalty);
            PenaltyView.IssuedDecision decision = penalty.decision();
            PenaltyView.IssuedNotice notice = penalty.notice();
            if (penalty.status() == PenaltyStatus.ENDED) {
                PerDayEnding ending = endings.of(penalty.id());
                items.add(new ArchiveItem(
                        ArchivePart.SECONDARY_VOLUME, "终结按日连续处罚审批表", ending == null ? null : text(ending.endedOn())));
                if (notice == null) {
                    continue;
                }
            }
            if (!leadsToNothing(penalty)) {
                items.add(new ArchiveItem(
                        ArchivePart.DECISION, kind + "决定书", decision == null ? null : decision.documentNumber()));
                items.add(new ArchiveItem(ArchivePart.DECISION_SERVICE, kind + "决定书送达回证", text(penalty.servedOn())));
            }
            items.add(new ArchiveItem(
                    ArchivePart.NOTICE, kind + "事先告知书", notice == null ? null : notice.documentNumber()));
            items.add(new ArchiveItem(ArchivePart.NOTICE, kind + "事先告知书送达回证", text(penalty.noticeServedOn())));
            addSecondaryVolume(items, penalty, notice);
            ExecutedConfiscation executed = confiscations.of(penalty.id());
            if (executed != null) {
                items.add(new ArchiveItem(ArchivePart.PERFORMANCE, "没收票据", executed.receipt()));
            }
        }
        return items;
    }

    private static boolean leadsToNothing(PenaltyView penalty) {
        return penalty.status() == PenaltyStatus.NOTICE_WITHDRAWN || penalty.status() == PenaltyStatus.ENDED;
    }

    private static void addSecondaryVolume(
            List<ArchiveItem> items, PenaltyView penalty, PenaltyView.@Nullable IssuedNotice notice) {
        String kind = penalty.kind().zh();
        if (!penalty.legalReviews().isEmpty() || (notice != null && notice.legalReviewDue())) {
            items.add(new ArchiveItem(
                    ArchivePart.SECONDARY_VOLUME,
                    kind + "法制审核表",
                    penalty.legalReviews().isEmpty()
                            ? null
                            : penalty.legalReviews().get(0).reviewedOn().toString()));
        }
        if (!penalty.discussions().isEmpty() || (notice != null && notice.discussionDue())) {
            items.add(new ArchiveItem(
                    ArchivePart.SECONDARY_VOLUME,
                    kind + "集体讨论记录",
                    penalty.discussions().isEmpty()
                            ? null
                            : penalty.discussions().get(0).heldOn().toString()));
        }
    }

    private static String nameOf(PenaltyView penalty) {
        PenaltyView.IssuedDecision decision = penalty.decision();
        return decision == null || decision.penalises() ? penalty.kind().zh() : "不予行政处罚";
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
