package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.law.surcharge.Instalment;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paying later on application and approval (延期、分期缴纳罚款); 《行政处罚法》（2021修订）第六十六条. */
@Service
public class PaymentPlans {
    private final CollectionMapper mapper;
    private final CollectionFiles files;
    private final CollectionPapers papers;
    private final Surcharges surcharges;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PaymentPlans(
            CollectionMapper mapper,
            CollectionFiles files,
            CollectionPapers papers,
            Surcharges surcharges,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.papers = papers;
        this.surcharges = surcharges;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Takes down the party's written application. The same application told twice is taken down once.
     *
     * @throws org.lijian.shared.Problem {@code payment-plan-…}, {@code instalments-…} for instalments that are not what is open of the fine
     */
    @Transactional
    public CollectionView request(
            CollectionId id, RequestPaymentPlan command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        PaymentPlan known = mapper.plan(command.id());
        if (known != null) {
            if (!known.says(id, command)
                    || !file.instalments().getOrDefault(command.id(), List.of()).equals(command.instalments())) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", command.id());
            }
            return files.view(file);
        }
        time.notInTheFuture(command.requestedOn(), "/requestedOn");
        requireLawful(file, command);
        FineCollection fine = file.fine();
        fine.file();
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        mapper.insertPlan(PaymentPlan.requested(id, command, officer.id(), time.now()));
        for (int i = 0; i < command.instalments().size(); i++) {
            mapper.insertInstalment(command.id(), i, command.instalments().get(i));
        }
        events.publishEvent(
                new PaymentPlanRequested(id, fine.penaltyId(), officer.id(), fine.region(), command.requestedOn()));
        return files.view(id, officer);
    }

    /**
     * Grants or refuses the application that waits; what is granted is told to the party in a numbered notice.
     *
     * @throws org.lijian.shared.Problem {@code payment-plan-not-requested}
     */
    @Transactional
    public CollectionView decide(
            CollectionId id, DecidePaymentPlan command, ExpectedVersion expected, CurrentOfficer officer) {
        CollectionFile file = files.lock(id, officer);
        levels.require(ApprovalMatter.PAYMENT_PLAN, officer);
        FineCollection fine = file.fine();
        fine.requireOpen();
        PaymentPlan plan = file.undecidedPlan().orElseThrow(CollectionRefusal.PLAN_NOT_REQUESTED::with);
        time.notInTheFuture(command.decidedOn(), "/decidedOn");
        Require.that(
                command,
                !command.decidedOn().isBefore(plan.requestedOn()),
                "/decidedOn",
                "早于申请日",
                "is before the application");
        ExpectedVersion.requireOne(mapper.update(fine, expected.value()));
        CollectionPapers.Paper notice = command.approved()
                ? papers.grant(
                        fine, file.instalments().getOrDefault(plan.id(), List.of()), command.decidedOn(), officer.id())
                : null;
        mapper.updatePlan(plan.decided(command, officer.id(), notice));
        events.publishEvent(new PaymentPlanDecided(
                id,
                fine.penaltyId(),
                officer.id(),
                fine.region(),
                command.approved(),
                notice == null ? null : notice.deliveryId()));
        return files.view(id, officer);
    }

    private void requireLawful(CollectionFile file, RequestPaymentPlan command) {
        FineCollection fine = file.fine();
        fine.requireOpen();
        if (file.undecidedPlan().isPresent()) {
            throw CollectionRefusal.PLAN_UNDECIDED.with();
        }
        if (command.requestedOn().isBefore(fine.servedOn())) {
            throw CollectionRefusal.PLAN_BEFORE_SERVICE
                    .with("requestedOn", command.requestedOn(), "servedOn", fine.servedOn())
                    .at("/requestedOn");
        }
        if (command.requestedOn().isAfter(fine.dueOn())) {
            throw CollectionRefusal.PLAN_REQUESTED_LATE
                    .with("requestedOn", command.requestedOn(), "dueOn", fine.dueOn())
                    .at("/requestedOn");
        }
        Money open = files.ledger(file).principalOpen(time.today());
        if (open.isZero()) {
            throw CollectionRefusal.NOTHING_LEFT_TO_PLAN.with();
        }
        List<PlanInstalment> instalments = command.instalments();
        surcharges.calculate(
                open,
                instalments.stream()
                        .map(one -> new Instalment(one.dueOn(), one.amount(), null))
                        .toList(),
                time.today(),
                List.of());
        LocalDate last = instalments.get(instalments.size() - 1).dueOn();
        if (!last.isAfter(fine.dueOn())) {
            throw CollectionRefusal.PLAN_WITHOUT_DELAY
                    .with("last", last, "dueOn", fine.dueOn())
                    .at("/instalments");
        }
    }
}
