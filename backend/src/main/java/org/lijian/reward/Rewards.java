package org.lijian.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.casefile.penalty.StandingFines;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.law.reward.RewardAmount;
import org.lijian.law.reward.RewardRules;
import org.lijian.lead.FirstReport;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadId;
import org.lijian.lead.ReportReward;
import org.lijian.lead.RewardedReports;
import org.lijian.lead.RewardsOfReports;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rewards from the proposal through a second person's approval to the payment against the code of the report. */
@Service
public class Rewards implements RewardsOfReports {
    /** The time to collect it; its subject is the reward. */
    private static final String COLLECTION = "REWARD_COLLECTION";

    private final RewardMapper mapper;
    private final RewardedReports reports;
    private final Cases cases;
    private final Penalties penalties;
    private final StandingFines fines;
    private final RewardRules rules;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Rewards(
            RewardMapper mapper,
            RewardedReports reports,
            Cases cases,
            Penalties penalties,
            StandingFines fines,
            RewardRules rules,
            Deadlines deadlines,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.reports = reports;
        this.cases = cases;
        this.penalties = penalties;
        this.fines = fines;
        this.rules = rules;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    /**
     * Proposes the reward of a case for the report by which its matter was known first, whichever that is; told twice it is proposed once.
     *
     * @throws org.lijian.shared.Problem {@code no-fine-stands}, {@code no-reward-wanted}, {@code no-rewards-there}, {@code rewarded-already}
     */
    @Transactional
    public RewardView propose(ProposeReward command, CurrentOfficer officer) {
        RewardId id = new RewardId(Require.idOrNew(command.id(), "/id"));
        CaseId caseId = Require.present(command.caseId(), "/caseId");
        Reward known = mapper.byId(id);
        if (known != null) {
            if (!known.caseId().equals(caseId)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return known.view();
        }
        RewardGround ground = ground(cases.caseFile(caseId, officer));
        if (mapper.standing(caseId) != null) {
            throw RewardRefusal.REWARDED_ALREADY.with();
        }
        LocalDate reportedOn = ground.report().receivedOn();
        RewardAmount due = rules.amount(ground.region(), reportedOn, ground.fine())
                .orElseThrow(() -> RewardRefusal.NO_REWARDS_THERE.with("region", ground.region(), "on", reportedOn));
        Reward reward = Reward.proposed(id, ground, due, time.today(), officer.id());
        mapper.insert(reward);
        events.publishEvent(new RewardProposed(id, caseId, officer.id(), reward.region(), reward.amount()));
        return reward(id);
    }

    /**
     * Approves it while its fine still stands, or refuses it.
     *
     * @throws org.lijian.shared.Problem {@code reward-same-person}, {@code no-fine-stands}
     */
    @Transactional
    public RewardView decide(RewardId id, DecideReward command, ExpectedVersion expected, CurrentOfficer officer) {
        Reward reward = forUpdate(id, officer);
        boolean approved = Require.present(command.approved(), "/approved");
        reward.decide(approved, Require.text(command.opinion(), "/opinion", 1000), time.today(), officer.id());
        if (approved) {
            requireStanding(reward.penaltyId());
        }
        ExpectedVersion.requireOne(mapper.update(reward, expected.value()));
        if (approved) {
            deadlines.start(
                    new StartDeadline(COLLECTION, id.value(), reward.region(), time.today(), "批准举报奖励 " + id.text()));
        }
        events.publishEvent(new RewardDecided(id, officer.id(), approved));
        return reward(id);
    }

    /**
     * Pays it to whoever shows the code of the report; it is paid once.
     *
     * @throws org.lijian.shared.Problem {@code reward-code-wrong}, {@code reward-same-person}, {@code no-fine-stands},
     *     {@code paid-before-approval}, {@code reward-collection-over}, {@code voucher-used}
     */
    @Transactional
    public RewardView pay(RewardId id, PayReward command, ExpectedVersion expected, CurrentOfficer officer) {
        Reward reward = forUpdate(id, officer);
        LocalDate paidOn = time.notInTheFuture(Require.present(command.paidOn(), "/paidOn"), "/paidOn");
        String voucher = Require.text(command.voucher(), "/voucher", 100);
        reward.pay(paidOn, voucher, officer.id());
        if (!reports.isCodeOf(reward.leadId(), command.code(), "/code")) {
            throw RewardRefusal.ANOTHER_CODE.with().at("/code");
        }
        requireStanding(reward.penaltyId());
        lastDay(id).filter(paidOn::isAfter).ifPresent(last -> {
            throw RewardRefusal.TIME_TO_COLLECT_OVER.with("lastDay", last);
        });
        if (mapper.byVoucher(voucher) != null) {
            throw RewardRefusal.VOUCHER_USED.with("voucher", voucher).at("/voucher");
        }
        ExpectedVersion.requireOne(mapper.update(reward, expected.value()));
        deadlines.meet(id.value(), COLLECTION, paidOn);
        events.publishEvent(
                new RewardPaid(id, reward.caseId(), officer.id(), reward.region(), reward.amount(), paidOn));
        return reward(id);
    }

    /**
     * Ends what nobody collected in time, with the reason.
     *
     * @throws org.lijian.shared.Problem {@code reward-still-collectable}
     */
    @Transactional
    public RewardView lapse(RewardId id, LapseReward command, ExpectedVersion expected, CurrentOfficer officer) {
        Reward reward = forUpdate(id, officer);
        String reason = Require.text(command.reason(), "/reason", 1000);
        reward.lapse(lastDay(id).orElse(LocalDate.MAX), reason, time.today(), officer.id());
        ExpectedVersion.requireOne(mapper.update(reward, expected.value()));
        events.publishEvent(new RewardLapsed(id, officer.id()));
        return reward(id);
    }

    /** None where it was approved before there was one. */
    private Optional<LocalDate> lastDay(RewardId id) {
        return deadlines.latest(id.value(), COLLECTION).map(DeadlineView::dueOn);
    }

    @Transactional(readOnly = true)
    public RewardView reward(RewardId id, CurrentOfficer reader) {
        Reward reward = required(mapper.byId(id), id);
        reader.requireToKnowOf(reward.region(), id);
        return reward.view();
    }

    @Transactional(readOnly = true)
    public Page<RewardView> rewards(@Nullable RewardStatus status, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), status, page.after(), page.rows()),
                        page.limit(),
                        reward -> reward.id().value())
                .map(Reward::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReportReward> of(LeadId report, LeadId matter) {
        return mapper.about(report, matter).stream().findFirst().map(reward -> reward.forReport(report));
    }

    private RewardGround ground(CaseView filed) {
        PenaltyId penalty = penalties.ofCase(filed.id()).stream()
                .filter(it -> it.kind() != PenaltyKind.PER_DAY)
                .map(PenaltyView::id)
                .filter(it -> standing(it).isPresent())
                .findFirst()
                .orElseThrow(RewardRefusal.NO_FINE_STANDS::with);
        FirstReport first = reports.firstOf(filed.leadId());
        if (first.channel() != LeadChannel.REWARDED_REPORT) {
            throw RewardRefusal.NO_REWARD_WANTED.with("lead", first.leadId());
        }
        return new RewardGround(
                filed.id(), penalty, filed.region(), standing(penalty).orElseThrow(), first);
    }

    /** The fine that fell due and was not revoked. */
    private Optional<Money> standing(PenaltyId penalty) {
        return fines.of(penalty).filter(fine -> !fine.isZero());
    }

    private void requireStanding(PenaltyId penalty) {
        if (standing(penalty).isEmpty()) {
            throw RewardRefusal.NO_FINE_STANDS.with();
        }
    }

    private RewardView reward(RewardId id) {
        return required(mapper.byId(id), id).view();
    }

    private Reward forUpdate(RewardId id, CurrentOfficer officer) {
        Reward reward = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(reward.region(), id);
        return reward;
    }

    private static Reward required(@Nullable Reward reward, RewardId id) {
        if (reward == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return reward;
    }
}
