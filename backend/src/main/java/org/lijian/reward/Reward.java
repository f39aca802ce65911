package org.lijian.reward;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.law.reward.RewardAmount;
import org.lijian.lead.LeadId;
import org.lijian.lead.ReportReward;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The reward (举报奖励) of the one report by which a violation was known first. */
final class Reward {
    private final RewardId id;
    private final long version;
    private final CaseId caseId;
    private final PenaltyId penaltyId;
    private final LeadId leadId;
    private final LeadId matterId;
    private final RegionCode region;
    private final LocalDate reportedOn;
    private final Money fine;
    private final Money amount;
    private final String explanation;
    private final LegalCitation citation;
    private final boolean verified;
    private final LocalDate proposedOn;
    private final OfficerId proposedBy;
    private RewardStatus status;
    private @Nullable LocalDate decidedOn;
    private @Nullable OfficerId decidedBy;
    private @Nullable String opinion;
    private @Nullable LocalDate paidOn;
    private @Nullable OfficerId paidBy;
    private @Nullable String voucher;
    private @Nullable LocalDate lapsedOn;
    private @Nullable OfficerId lapsedBy;
    private @Nullable String lapseReason;

    Reward(
            RewardId id,
            long version,
            CaseId caseId,
            PenaltyId penaltyId,
            LeadId leadId,
            LeadId matterId,
            RegionCode region,
            LocalDate reportedOn,
            Money fine,
            Money amount,
            String explanation,
            LegalCitation citation,
            boolean verified,
            LocalDate proposedOn,
            OfficerId proposedBy,
            RewardStatus status,
            @Nullable LocalDate decidedOn,
            @Nullable OfficerId decidedBy,
            @Nullable String opinion,
            @Nullable LocalDate paidOn,
            @Nullable OfficerId paidBy,
            @Nullable String voucher,
            @Nullable LocalDate lapsedOn,
            @Nullable OfficerId lapsedBy,
            @Nullable String lapseReason) {
        this.id = id;
        this.version = version;
        this.caseId = caseId;
        this.penaltyId = penaltyId;
        this.leadId = leadId;
        this.matterId = matterId;
        this.region = region;
        this.reportedOn = reportedOn;
        this.fine = fine;
        this.amount = amount;
        this.explanation = explanation;
        this.citation = citation;
        this.verified = verified;
        this.proposedOn = proposedOn;
        this.proposedBy = proposedBy;
        this.status = status;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.opinion = opinion;
        this.paidOn = paidOn;
        this.paidBy = paidBy;
        this.voucher = voucher;
        this.lapsedOn = lapsedOn;
        this.lapsedBy = lapsedBy;
        this.lapseReason = lapseReason;
    }

    static Reward proposed(RewardId id, RewardGround ground, RewardAmount due, LocalDate on, OfficerId by) {
        return new Reward(
                id,
                0,
                ground.caseId(),
                ground.penaltyId(),
                ground.report().leadId(),
                ground.report().matterId(),
                ground.region(),
                ground.report().receivedOn(),
                ground.fine(),
                due.amount(),
                due.explanation(),
                due.citation(),
                due.verified(),
                on,
                by,
                RewardStatus.PROPOSED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** By somebody else than who proposed it. */
    void decide(boolean approved, String said, LocalDate on, OfficerId by) {
        requireStatus(RewardStatus.PROPOSED);
        if (by.equals(proposedBy)) {
            throw RewardRefusal.SAME_PERSON.with();
        }
        status = approved ? RewardStatus.APPROVED : RewardStatus.REFUSED;
        opinion = said;
        decidedOn = on;
        decidedBy = by;
    }

    /** Once, by a third person. */
    void pay(LocalDate on, String receipt, OfficerId by) {
        requireStatus(RewardStatus.APPROVED);
        if (by.equals(proposedBy) || by.equals(decidedBy)) {
            throw RewardRefusal.SAME_PERSON.with();
        }
        LocalDate approvedOn = Objects.requireNonNull(decidedOn);
        if (on.isBefore(approvedOn)) {
            throw RewardRefusal.PAID_BEFORE_APPROVAL
                    .with("paidOn", on, "approvedOn", approvedOn)
                    .at("/paidOn");
        }
        status = RewardStatus.PAID;
        paidOn = on;
        paidBy = by;
        voucher = receipt;
    }

    /**
     * Nobody came for it in time; it is not proposed again.
     *
     * @param lastDay on which it could be collected
     */
    void lapse(LocalDate lastDay, String why, LocalDate on, OfficerId by) {
        requireStatus(RewardStatus.APPROVED);
        if (!on.isAfter(lastDay)) {
            throw RewardRefusal.STILL_COLLECTABLE.with("lastDay", lastDay);
        }
        status = RewardStatus.LAPSED;
        lapsedOn = on;
        lapsedBy = by;
        lapseReason = why;
    }

    private void requireStatus(RewardStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    /** As whoever has the code of {@code lead} may know it: theirs, or that another reported first. */
    ReportReward forReport(LeadId lead) {
        if (!lead.equals(leadId)) {
            return new ReportReward(ReportReward.State.NOT_FIRST, null, null);
        }
        return switch (status) {
            case PROPOSED -> new ReportReward(ReportReward.State.UNDER_REVIEW, null, null);
            case APPROVED -> new ReportReward(ReportReward.State.APPROVED, amount, null);
            case REFUSED -> new ReportReward(ReportReward.State.REFUSED, null, null);
            case PAID -> new ReportReward(ReportReward.State.PAID, amount, paidOn);
            case LAPSED -> new ReportReward(ReportReward.State.LAPSED, null, null);
        };
    }

    RewardId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    PenaltyId penaltyId() {
        return penaltyId;
    }

    LeadId leadId() {
        return leadId;
    }

    RegionCode region() {
        return region;
    }

    Money amount() {
        return amount;
    }

    RewardView view() {
        return new RewardView(
                id,
                version,
                status,
                caseId,
                penaltyId,
                leadId,
                region,
                reportedOn,
                fine,
                amount,
                explanation,
                citation,
                verified,
                proposedOn,
                proposedBy,
                decidedOn,
                decidedBy,
                opinion,
                paidOn,
                paidBy,
                voucher,
                lapsedOn,
                lapsedBy,
                lapseReason);
    }
}
