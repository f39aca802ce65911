package org.lijian.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseArchived;
import org.lijian.casefile.CaseClosed;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseReviewed;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.ClosingRefused;
import org.lijian.casefile.ClosingRequested;
import org.lijian.casefile.EndedLead;
import org.lijian.casefile.FilingDecided;
import org.lijian.casefile.FilingRequested;
import org.lijian.casefile.InvestigationReported;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.hearing.HearingNotified;
import org.lijian.casefile.hearing.HearingPostponed;
import org.lijian.casefile.hearing.HearingRecorded;
import org.lijian.casefile.hearing.HearingReported;
import org.lijian.casefile.hearing.HearingWithdrawn;
import org.lijian.casefile.penalty.DueSteps;
import org.lijian.casefile.penalty.HearingAnswered;
import org.lijian.casefile.penalty.NoticeIssued;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyDecided;
import org.lijian.casefile.penalty.PenaltyDiscussed;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyLegallyReviewed;
import org.lijian.casefile.penalty.PenaltyPrepared;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.casefile.penalty.PenaltyStatus;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.casefile.penalty.PerDayEndGround;
import org.lijian.casefile.penalty.PerDayEnded;
import org.lijian.casefile.penalty.Performance;
import org.lijian.casefile.penalty.StatementRecorded;
import org.lijian.collection.ChallengeEnded;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.CollectionId;
import org.lijian.collection.CollectionSettled;
import org.lijian.collection.Collections;
import org.lijian.collection.CourtAnswered;
import org.lijian.collection.CourtAsked;
import org.lijian.collection.CourtOutcome;
import org.lijian.collection.DemandIssued;
import org.lijian.collection.Enforcement;
import org.lijian.collection.PaymentPlanDecided;
import org.lijian.collection.PaymentPlanRequested;
import org.lijian.correction.CorrectionOrderId;
import org.lijian.correction.CorrectionOrderIssued;
import org.lijian.correction.CorrectionOrderLapsed;
import org.lijian.correction.RecheckId;
import org.lijian.correction.RecheckRecorded;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineState;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.disclosure.DecisionPublished;
import org.lijian.disclosure.PublicationId;
import org.lijian.disclosure.PublicationRetracted;
import org.lijian.disclosure.RetractionDue;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.inspection.InspectionConcluded;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOpened;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.SiteRecordSigned;
import org.lijian.inspection.laboratory.LaboratoryReportId;
import org.lijian.inspection.laboratory.LaboratoryReports;
import org.lijian.inspection.laboratory.ReportRecorded;
import org.lijian.inspection.laboratory.ResultTold;
import org.lijian.inspection.laboratory.SamplesHandedOver;
import org.lijian.inspection.laboratory.SamplesTaken;
import org.lijian.law.perday.RecheckResult;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadAnswered;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadConcluded;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadRegistered;
import org.lijian.lead.LeadTransferReceived;
import org.lijian.lead.LeadTriaged;
import org.lijian.lead.Leads;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.shared.DayKind;
import org.lijian.shared.Id;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.context.ApplicationEventPublisher;

/** What features publish when officers do their work, and what they answer when processes ask. */
class Happenings {
    static final RegionCode REGION = RegionCode.of("140525");
    static final OfficerId INSPECTOR_A = new OfficerId(Ids.next());
    static final OfficerId INSPECTOR_B = new OfficerId(Ids.next());
    static final OfficerId OFFICER = new OfficerId(Ids.next());
    static final Set<OfficerId> INSPECTORS = Set.of(INSPECTOR_A, INSPECTOR_B);
    static final Money FINE = Money.of("48000.00");

    private final ApplicationEventPublisher events;
    private final ProcessEngine engine;
    private final SetClock clock;
    private final LegalTime time;
    private final Leads leads;
    private final Penalties penalties;
    private final Deadlines deadlines;
    private final Collections collections;
    private final Enforcement enforcement;
    private final LaboratoryReports laboratory;

    Happenings(
            ApplicationEventPublisher events,
            ProcessEngine engine,
            SetClock clock,
            LegalTime time,
            Leads leads,
            Penalties penalties,
            Deadlines deadlines,
            Collections collections,
            Enforcement enforcement,
            LaboratoryReports laboratory) {
        this.events = events;
        this.engine = engine;
        this.clock = clock;
        this.time = time;
        this.leads = leads;
        this.penalties = penalties;
        this.deadlines = deadlines;
        this.collections = collections;
        this.enforcement = enforcement;
        this.laboratory = laboratory;
    }

    /** A day on which nothing is due, nobody waits for an answer and no step but the decision is left. */
    void on(String day) {
        EngineConfiguration.followClock(clock);
        clock.set(LocalDate.parse(day));
        answerDue(false);
        stepsDue(false, false, false);
        when(penalties.statementPeriodEnds(any())).thenReturn(time.now().plusSeconds(3600));
        when(penalties.performanceDue(any())).thenReturn(new Performance(true, true, false));
        runs("PAY", LocalDate.parse(day).plusDays(15));
        payBy(LocalDate.parse(day).plusDays(15), true);
        mayApplyAfter(LocalDate.parse(day).plusDays(200));
    }

    /** The day until which what is due next has to be paid, and whether it is late after it. */
    void payBy(LocalDate last, boolean lateAfter) {
        when(collections.lateFrom(any())).thenReturn(LegalTime.endOf(last));
        when(collections.isLate(any())).thenReturn(lateAfter);
    }

    void mayApplyAfter(LocalDate last) {
        when(enforcement.mayApplyFrom(any())).thenReturn(LegalTime.endOf(last));
    }

    /** Another day, on which nothing fires by itself. */
    void clock(String day) {
        clock.set(LocalDate.parse(day));
    }

    void fire(String day) {
        clock(day);
        new DueTimers(engine).fireDue();
    }

    /** The names of the steps open about something, in the engine. */
    List<String> open(Id subject) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(subject.text()).list().stream()
                .map(Task::getName)
                .sorted()
                .toList();
    }

    /** Whether no process about something runs any more, and one did. */
    boolean hasEnded(String process, Id subject) {
        return engine
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(subject.text())
                        .list()
                        .stream()
                        .map(instance -> instance.getState())
                        .filter("COMPLETED"::equals)
                        .count()
                == 1;
    }

    /** Leads answer a conclusion as the module does. */
    void answerDue(boolean due) {
        doAnswer(call -> {
                    events.publishEvent(
                            new LeadConcluded(call.getArgument(0), null, call.<LeadExit>getArgument(1), due, false));
                    return null;
                })
                .when(leads)
                .conclude(any(), any());
    }

    void stepsDue(boolean hearing, boolean legalReview, boolean discussion) {
        when(penalties.stepsDue(any())).thenReturn(new DueSteps(hearing, legalReview, discussion));
    }

    void runs(String code, LocalDate dueOn) {
        when(deadlines.open(any(), anyString())).thenReturn(Optional.empty());
        Optional<DeadlineView> running = Optional.of(new DeadlineView(
                new DeadlineId(Ids.next()),
                code,
                Ids.next(),
                REGION,
                dueOn,
                "",
                dueOn,
                DayKind.CALENDAR,
                15,
                "15日",
                LegalCitation.of("《行政处罚法》第六十七条"),
                true,
                DeadlineState.OPEN,
                null,
                List.of(),
                "1",
                "1",
                0,
                null,
                List.of(),
                null,
                null,
                null,
                0));
        when(deadlines.latest(any(), org.mockito.ArgumentMatchers.eq(code))).thenReturn(running);
        when(deadlines.open(any(), org.mockito.ArgumentMatchers.eq(code))).thenReturn(running);
    }

    void registered(LeadId lead) {
        events.publishEvent(new LeadRegistered(lead, OFFICER, REGION, LeadChannel.HOTLINE_12369, time.today(), null));
    }

    void triaged(LeadId lead, TriageOutcome outcome) {
        events.publishEvent(new LeadTriaged(lead, OFFICER, REGION, outcome));
    }

    void transferReceived(LeadId lead) {
        events.publishEvent(new LeadTransferReceived(lead, OFFICER, time.today()));
    }

    void answered(LeadId lead) {
        events.publishEvent(new LeadAnswered(lead, OFFICER, time.today()));
    }

    void inspectionOpened(InspectionId inspection, LeadId lead) {
        inspectionOpened(inspection, lead, EnforcementDomain.DUST);
    }

    void inspectionOpened(InspectionId inspection, LeadId lead, EnforcementDomain domain) {
        events.publishEvent(
                new InspectionOpened(inspection, lead, OFFICER, REGION, domain, List.of(INSPECTOR_A, INSPECTOR_B)));
    }

    /** The report of the laboratory was agreed on for that day. */
    void samplesTaken(LaboratoryReportId report, InspectionId inspection, LocalDate dueOn) {
        when(laboratory.reportDueOn(report)).thenReturn(dueOn);
        events.publishEvent(new SamplesTaken(report, inspection, INSPECTOR_A, time.today()));
    }

    void samplesHandedOver(LaboratoryReportId report) {
        events.publishEvent(new SamplesHandedOver(report, INSPECTOR_A));
    }

    void reportRecorded(LaboratoryReportId report, boolean over) {
        events.publishEvent(new ReportRecorded(report, INSPECTOR_A, over));
    }

    void resultTold(LaboratoryReportId report) {
        events.publishEvent(new ResultTold(report, INSPECTOR_A));
    }

    void siteRecordSigned(InspectionId inspection, LeadId lead) {
        events.publishEvent(
                new SiteRecordSigned(inspection, lead, INSPECTOR_A, time.today(), "0".repeat(64), "0".repeat(64)));
    }

    void inspectionConcluded(InspectionId inspection, LeadId lead, InspectionOutcome outcome) {
        events.publishEvent(new InspectionConcluded(inspection, lead, INSPECTOR_A, REGION, outcome, Set.of()));
    }

    void filingRequested(CaseId file, InspectionId inspection, LeadId lead) {
        events.publishEvent(new FilingRequested(file, inspection, lead, INSPECTOR_A, REGION, INSPECTORS));
    }

    void filingDecided(CaseId file, InspectionId inspection, LeadId lead, boolean approved) {
        events.publishEvent(new FilingDecided(
                file,
                inspection,
                lead,
                new PartyId(Ids.next()),
                OFFICER,
                REGION,
                List.of("AIR-117-1"),
                approved,
                approved ? List.of() : List.of(new EndedLead(lead, false)),
                time.today()));
    }

    void investigationReported(CaseId file) {
        events.publishEvent(new InvestigationReported(file, INSPECTOR_A));
    }

    void reviewed(CaseId file, @Nullable PenaltyId penalty) {
        events.publishEvent(new CaseReviewed(file, OFFICER, penalty != null, penalty));
        if (penalty != null) {
            events.publishEvent(new PenaltyPrepared(penalty, file, PenaltyKind.ORDINARY, OFFICER, REGION, INSPECTORS));
        }
    }

    void perDayPrepared(PenaltyId penalty, CaseId file, @Nullable LocalDate originalServedOn) {
        when(penalties.ofCase(file)).thenReturn(List.of(ordinary(file, originalServedOn)));
        events.publishEvent(new PenaltyPrepared(penalty, file, PenaltyKind.PER_DAY, INSPECTOR_A, REGION, INSPECTORS));
    }

    DeliveryId noticeIssued(PenaltyId penalty, CaseId file) {
        DeliveryId delivery = new DeliveryId(Ids.next());
        events.publishEvent(new NoticeIssued(penalty, file, PenaltyKind.ORDINARY, delivery, INSPECTOR_A, false));
        return delivery;
    }

    void statementRecorded(PenaltyId penalty) {
        events.publishEvent(new StatementRecorded(penalty, OFFICER));
    }

    void hearingAnswered(PenaltyId penalty, boolean requested) {
        events.publishEvent(new HearingAnswered(penalty, OFFICER, requested));
    }

    DeliveryId hearingNotified(PenaltyId penalty) {
        DeliveryId delivery = new DeliveryId(Ids.next());
        events.publishEvent(new HearingNotified(penalty, delivery, OFFICER));
        return delivery;
    }

    void hearingPostponed(PenaltyId penalty) {
        events.publishEvent(new HearingPostponed(penalty, OFFICER));
    }

    void hearingWithdrawn(PenaltyId penalty) {
        events.publishEvent(new HearingWithdrawn(penalty, OFFICER));
    }

    void hearingRecorded(PenaltyId penalty, boolean held) {
        events.publishEvent(new HearingRecorded(penalty, held, OFFICER));
    }

    void hearingReported(PenaltyId penalty) {
        events.publishEvent(new HearingReported(penalty, OFFICER));
    }

    void legallyReviewed(PenaltyId penalty, boolean passed) {
        events.publishEvent(new PenaltyLegallyReviewed(penalty, OFFICER, passed));
    }

    void discussed(PenaltyId penalty) {
        events.publishEvent(new PenaltyDiscussed(penalty, OFFICER, false));
    }

    DeliveryId decided(PenaltyId penalty, CaseId file) {
        DeliveryId delivery = new DeliveryId(Ids.next());
        events.publishEvent(new PenaltyDecided(
                penalty,
                file,
                PenaltyKind.ORDINARY,
                OFFICER,
                REGION,
                true,
                "罚款" + FINE + "元",
                FINE,
                time.today(),
                delivery,
                null));
        return delivery;
    }

    void delivered(DeliveryId delivery) {
        events.publishEvent(new DocumentDelivered(
                delivery,
                new DocumentId(Ids.next()),
                Ids.next(),
                DocumentType.CORRECTION_ORDER,
                INSPECTOR_A,
                time.today()));
    }

    void served(PenaltyId penalty, CaseId file, PenaltyKind kind) {
        served(penalty, file, kind, FINE);
    }

    void served(PenaltyId penalty, CaseId file, PenaltyKind kind, Money amount) {
        events.publishEvent(new PenaltyServed(penalty, file, kind, OFFICER, REGION, amount, time.today()));
    }

    void ended(PenaltyId perDay, CaseId file, @Nullable DeliveryId told) {
        events.publishEvent(new PerDayEnded(perDay, file, PerDayEndGround.ORIGINAL_WITHOUT_FINE, OFFICER, told));
    }

    void published(PenaltyId penalty) {
        events.publishEvent(new DecisionPublished(new PublicationId(Ids.next()), penalty, OFFICER, time.today()));
    }

    void paid(PenaltyId penalty, CaseId file) {
        events.publishEvent(new CollectionSettled(
                new CollectionId(Ids.next()), penalty, file, OFFICER, REGION, FINE, Money.ZERO, time.today(), false));
    }

    void planRequested(PenaltyId penalty) {
        events.publishEvent(
                new PaymentPlanRequested(new CollectionId(Ids.next()), penalty, OFFICER, REGION, time.today()));
    }

    Optional<DeliveryId> planDecided(PenaltyId penalty, boolean approved) {
        Optional<DeliveryId> delivery = approved ? Optional.of(new DeliveryId(Ids.next())) : Optional.empty();
        events.publishEvent(new PaymentPlanDecided(
                new CollectionId(Ids.next()), penalty, OFFICER, REGION, approved, delivery.orElse(null)));
        return delivery;
    }

    void challengeEnded(PenaltyId penalty, ChallengeOutcome outcome) {
        events.publishEvent(new ChallengeEnded(
                new CollectionId(Ids.next()),
                penalty,
                new CaseId(Ids.next()),
                OFFICER,
                REGION,
                outcome,
                outcome == ChallengeOutcome.REVOKED ? Money.ZERO : FINE,
                time.today(),
                true));
    }

    DeliveryId demanded(PenaltyId penalty) {
        DeliveryId delivery = new DeliveryId(Ids.next());
        events.publishEvent(new DemandIssued(new CollectionId(Ids.next()), penalty, OFFICER, REGION, FINE, delivery));
        return delivery;
    }

    void courtAsked(PenaltyId penalty) {
        events.publishEvent(new CourtAsked(new CollectionId(Ids.next()), penalty, OFFICER, REGION, FINE, time.today()));
    }

    void courtAnswered(PenaltyId penalty, CourtOutcome outcome) {
        events.publishEvent(new CourtAnswered(
                new CollectionId(Ids.next()), penalty, new CaseId(Ids.next()), OFFICER, REGION, outcome, time.today()));
    }

    void retractionDue(PenaltyId penalty) {
        events.publishEvent(new RetractionDue(new PublicationId(Ids.next()), penalty, OFFICER, REGION));
    }

    void retracted(PenaltyId penalty) {
        events.publishEvent(new PublicationRetracted(new PublicationId(Ids.next()), penalty, OFFICER, time.today()));
    }

    void closingRequested(CaseId file) {
        events.publishEvent(new ClosingRequested(file, INSPECTOR_A));
    }

    void closingRefused(CaseId file) {
        events.publishEvent(new ClosingRefused(file, OFFICER));
    }

    void closed(CaseId file, LeadId lead) {
        events.publishEvent(new CaseClosed(
                file, List.of(new EndedLead(lead, true)), OFFICER, REGION, ClosingGround.PERFORMED, time.today()));
    }

    void archived(CaseId file) {
        events.publishEvent(new CaseArchived(file, OFFICER));
    }

    DeliveryId ordered(CorrectionOrderId order, @Nullable CorrectionOrderId previous) {
        DeliveryId delivery = new DeliveryId(Ids.next());
        events.publishEvent(new CorrectionOrderIssued(
                order, previous, new InspectionId(Ids.next()), delivery, INSPECTOR_A, REGION, INSPECTORS));
        return delivery;
    }

    void lapsed(CorrectionOrderId order) {
        events.publishEvent(new CorrectionOrderLapsed(order, time.today()));
    }

    void rechecked(CorrectionOrderId order, RecheckResult result) {
        events.publishEvent(new RecheckRecorded(order, new RecheckId(Ids.next()), INSPECTOR_A, result, time.today()));
    }

    private static PenaltyView ordinary(CaseId file, @Nullable LocalDate servedOn) {
        LocalDate preparedOn = LocalDate.parse("2022-03-14");
        return new PenaltyView(
                new PenaltyId(Ids.next()),
                file,
                PenaltyKind.ORDINARY,
                servedOn == null ? PenaltyStatus.DECIDED : PenaltyStatus.SERVED,
                REGION,
                new PartyId(Ids.next()),
                PartyKind.ENTERPRISE,
                "AIR-117-1",
                preparedOn,
                preparedOn,
                INSPECTORS,
                FINE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                servedOn,
                1);
    }
}
