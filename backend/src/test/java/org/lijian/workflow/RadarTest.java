package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.DueSteps;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.AuditChain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Cursor;
import org.lijian.platform.Ids;
import org.lijian.platform.OpenWork;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.Id;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.workflow.radar.Radar;
import org.lijian.workflow.radar.StuckKind;
import org.lijian.workflow.radar.StuckWork;
import org.lijian.workflow.radar.StuckWorkPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** Each way in which work gets stuck, seen and set going again. */
@ProcessTest
class RadarTest {
    private static final CurrentOfficer SUPERVISOR = officer(Role.SUPERVISOR, "140500");
    private static final CurrentOfficer ADMINISTRATOR = officer(Role.ADMINISTRATOR, "140500");
    private static final CurrentOfficer ELSEWHERE = officer(Role.SUPERVISOR, "140581");

    @Autowired
    private Radar radar;

    @Autowired
    private Happenings happenings;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Penalties penalties;

    @Autowired
    private AuditChain chain;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StillOpen stillOpen;

    /** What was stuck in the database before. */
    private Set<UUID> ofOthers = Set.of();

    private final PenaltyId penalty = new PenaltyId(Ids.next());
    private final CaseId file = new CaseId(Ids.next());

    @BeforeEach
    void today() {
        happenings.on("2022-03-07"); // Monday
        stillOpen.things = List.of();
        stillOpen.region = Happenings.REGION;
        ofOthers = Set.of();
        ofOthers = list(SUPERVISOR).stream().map(StuckWork::id).collect(Collectors.toSet());
    }

    @Test
    void aStepThatFailsIsSeenTriedAgainEverLaterAndHealedByARetry() {
        // a job that fails does not take the transaction of this test with it
        ((AbstractPlatformTransactionManager) transactions).setGlobalRollbackOnParticipationFailure(false);
        notified();
        when(penalties.stepsDue(any())).thenThrow(new IllegalStateException("the table of gates cannot be read"));

        assertThatThrownBy(() -> happenings.fire("2022-03-15")).isInstanceOf(RuntimeException.class);

        StuckWork stuck = only();
        assertThat(stuck.kind()).isEqualTo(StuckKind.FAILED);
        assertThat(stuck.subjectId()).isEqualTo(penalty.value());
        assertThat(stuck.subjectType()).isEqualTo("penalty");
        assertThat(stuck.what()).isEqualTo("处罚告知至决定：“陈述申辩期满”未能自动办理");
        assertThat(stuck.retriesLeft()).isEqualTo(5);
        assertThat(waitedUntilNextTry()).isEqualTo(Duration.ofMinutes(1));
        assertThat(stuck.fault()).as("for administrators only").isNull();
        assertThat(list(ADMINISTRATOR))
                .singleElement()
                .satisfies(seen -> assertThat(seen.fault()).contains("cannot be read"));

        failAgain();
        assertThat(waitedUntilNextTry()).isEqualTo(Duration.ofMinutes(5));
        failAgain();
        failAgain();
        failAgain();
        failAgain();
        assertThat(only().retriesLeft()).isZero();
        assertThat(only().toDo()).contains("管理员");

        org.mockito.Mockito.doReturn(new DueSteps(false, false, false))
                .when(penalties)
                .stepsDue(any());
        radar.retry(only().id(), SUPERVISOR);
        happenings.fire("2022-03-16");

        assertThat(list(SUPERVISOR)).isEmpty();
        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
    }

    @Test
    void aTimerThatDidNotFireIsSeenAfterAWhileAndHealedByARetry() {
        notified();
        assertThat(list(SUPERVISOR)).isEmpty();

        clock("2022-03-21");

        StuckWork stuck = only();
        assertThat(stuck.kind()).isEqualTo(StuckKind.LATE);
        assertThat(stuck.step()).isEqualTo("timer_statementPeriod");
        assertThat(stuck.what()).contains("陈述申辩期满", "到期而未触发");

        radar.retry(stuck.id(), SUPERVISOR);
        refused("not-stuck", stuck.id(), SUPERVISOR);
        happenings.fire("2022-03-21");

        assertThat(list(SUPERVISOR)).isEmpty();
        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
    }

    @Test
    void aTaskThatVanishedIsSeenAndOpensAgain() {
        LeadId lead = new LeadId(Ids.next());
        happenings.registered(lead);
        jdbc.sql(
                        "delete from ACT_RU_TASK where PROC_INST_ID_ = (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)")
                .param(lead.text())
                .update();

        StuckWork stuck = only();
        assertThat(stuck.kind()).isEqualTo(StuckKind.NOBODY_WAITS);
        assertThat(stuck.subjectId()).isEqualTo(lead.value());
        assertThat(stuck.step()).isEqualTo("userTask_triageLead");

        radar.retry(stuck.id(), SUPERVISOR);

        assertThat(list(SUPERVISOR)).isEmpty();
        assertThat(openInTheWorklist(lead)).containsExactly("userTask_triageLead");
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        assertThat(happenings.open(lead)).containsExactly("指派检查");
    }

    @Test
    void aLeadWhoseProcessIsGoneBeginsAgainWhereItStood() {
        LeadId lead = new LeadId(Ids.next());
        InspectionId inspection = new InspectionId(Ids.next());
        happenings.registered(lead);
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        happenings.inspectionOpened(inspection, lead);
        happenings.siteRecordSigned(inspection, lead);
        stillOpen.things = List.of(lead, inspection);
        assertThat(list(SUPERVISOR)).isEmpty();
        gone(lead);

        assertThat(list(SUPERVISOR))
                .hasSize(2)
                .allSatisfy(stuck -> assertThat(stuck.kind()).isEqualTo(StuckKind.NOBODY_WAITS))
                .extracting(StuckWork::subjectId)
                .containsExactlyInAnyOrder(lead.value(), inspection.value());
        radar.retry(inspection.value(), SUPERVISOR);

        assertThat(list(SUPERVISOR)).isEmpty();
        assertThat(openInTheWorklist(inspection)).containsExactly("userTask_concludeInspection");
        happenings.inspectionConcluded(inspection, lead, InspectionOutcome.NOTHING_FOUND);
        assertThat(happenings.hasEnded("dustInspection", inspection)).isTrue();
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    @Test
    void aCaseWhoseProcessIsGoneBeginsAgainDeepInTheProcedureItCalled() {
        LeadId lead = new LeadId(Ids.next());
        InspectionId inspection = new InspectionId(Ids.next());
        happenings.filingRequested(file, inspection, lead);
        happenings.filingDecided(file, inspection, lead, true);
        happenings.investigationReported(file);
        happenings.reviewed(file, penalty);
        DeliveryId notice = happenings.noticeIssued(penalty, file);
        stillOpen.things = List.of(file, penalty, notice);
        gone(file);

        assertThat(list(SUPERVISOR)).hasSize(3);
        radar.retry(penalty.value(), SUPERVISOR);

        assertThat(list(SUPERVISOR)).isEmpty();
        happenings.delivered(notice);
        stillOpen.things = List.of(file, penalty);
        happenings.fire("2022-03-15");
        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
        assertThat(list(SUPERVISOR)).isEmpty();
        DeliveryId decision = happenings.decided(penalty, file);
        happenings.delivered(decision);
        assertThat(happenings.hasEnded("penaltyProcedure", penalty)).isTrue();
        assertThat(list(SUPERVISOR)).isEmpty();
    }

    @Test
    void aThingWithoutAnyRecordOfItsProcessIsSeenAndNotGuessed() {
        LeadId lead = new LeadId(Ids.next());
        stillOpen.things = List.of(lead);

        assertThat(only().process()).isNull();
        refused("cannot-begin-again", lead.value(), SUPERVISOR);
    }

    @Test
    void healthyWorkIsNeverOnIt() {
        WholeCase story = WholeCase.of(happenings);

        for (Runnable step : story.all()) {
            step.run();
            stillOpen.things = happenings.open(story.lead).isEmpty() && happenings.hasEnded("leadHandling", story.lead)
                    ? List.of()
                    : List.of(story.lead);
            // no timer fires by itself here; a late one is another test's
            assertThat(list(SUPERVISOR))
                    .filteredOn(stuck -> stuck.kind() != StuckKind.LATE)
                    .isEmpty();
        }
    }

    @Test
    void nobodySeesOrRetriesTheWorkOfAnotherCounty() {
        notified();
        clock("2022-03-21");

        assertThat(list(ELSEWHERE)).isEmpty();
        refused("not-stuck", only().id(), ELSEWHERE);
        assertThat(only().kind()).isEqualTo(StuckKind.LATE);
    }

    @Test
    void whatIsNotStuckIsNotTouched() {
        LeadId lead = new LeadId(Ids.next());
        happenings.registered(lead);
        stillOpen.things = List.of(lead);

        refused("not-stuck", lead.value(), SUPERVISOR);
        assertThat(happenings.open(lead)).containsExactly("研判分派");
        assertThat(actions(lead)).doesNotContain("StuckWorkRetried");
    }

    @Test
    void aRetryIsAudited() {
        notified();
        clock("2022-03-21");

        radar.retry(only().id(), SUPERVISOR);

        assertThat(actions(penalty)).contains("StuckWorkRetried");
    }

    @Test
    void isReadPageByPageLongestStuckFirst() {
        List<LeadId> leads =
                Stream.generate(() -> new LeadId(Ids.next())).limit(5).toList();
        stillOpen.things = List.copyOf(leads);
        stillOpen.region = RegionCode.of("140524");
        CurrentOfficer there = officer(Role.SUPERVISOR, "140524");

        StuckWorkPage first = radar.list(null, new PageRequest(null, 3), there);
        StuckWorkPage second =
                radar.list(null, new PageRequest(Cursor.read(String.valueOf(first.nextCursor())), 3), there);

        assertThat(first.counts()).isEqualTo(new StuckWorkPage.Counts(0, 0, 5));
        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(StuckWork::subjectId))
                .containsExactlyInAnyOrderElementsOf(
                        leads.stream().map(LeadId::value).toList());
        assertThat(second.nextCursor()).isNull();
        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(StuckWork::since))
                .isSorted();
        assertThat(radar.list(StuckKind.FAILED, PageRequest.first(), there).items())
                .isEmpty();
    }

    private void notified() {
        happenings.perDayPrepared(penalty, file, LocalDate.parse("2022-03-01"));
        DeliveryId delivery = happenings.noticeIssued(penalty, file);
        happenings.delivered(delivery);
    }

    private void failAgain() {
        Job job = engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(timer -> timer.getProcessInstanceId() != null)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                .isInstanceOf(RuntimeException.class);
    }

    private Duration waitedUntilNextTry() {
        return Duration.between(
                org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant(),
                java.util.Objects.requireNonNull(only().nextTryAt()));
    }

    private void clock(String day) {
        happenings.clock(day);
    }

    /** Deleted by somebody who knows the engine and not the law. */
    private void gone(Id subject) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.text())
                .rootProcessInstances()
                .singleResult();
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "by mistake");
    }

    private StuckWork only() {
        assertThat(list(SUPERVISOR)).hasSize(1);
        return list(SUPERVISOR).get(0);
    }

    private List<StuckWork> list(CurrentOfficer officer) {
        List<StuckWork> all = new ArrayList<>();
        PageRequest next = new PageRequest(null, 100);
        StuckWorkPage page;
        do {
            page = radar.list(null, next, officer);
            all.addAll(page.items());
            next = page.nextCursor() == null ? next : new PageRequest(Cursor.read(page.nextCursor()), 100);
        } while (page.nextCursor() != null);
        return all.stream().filter(stuck -> !ofOthers.contains(stuck.id())).toList();
    }

    private void refused(String code, UUID id, CurrentOfficer by) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> radar.retry(id, by))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }

    private List<String> actions(Id subject) {
        return chain.entries(subject.value(), PageRequest.first()).items().stream()
                .map(entry -> entry.action())
                .toList();
    }

    private List<String> openInTheWorklist(Id subject) {
        return jdbc.sql("select step from worklist_task where status = 'OPEN' and hex(subject_id) = ?")
                .param(subject.text().replace("-", "").toUpperCase(java.util.Locale.ROOT))
                .query(String.class)
                .list();
    }

    private static CurrentOfficer officer(Role role, String area) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "某某", Set.of(role), RegionCode.of(area));
    }

    /** A feature that says what it still has open. */
    static class StillOpen implements OpenWork {
        List<? extends Id> things = List.of();
        RegionCode region = Happenings.REGION;

        @Override
        public String subject() {
            return "lead";
        }

        @Override
        public String step(String status) {
            return status;
        }

        @Override
        public List<Open> after(String area, @Nullable UUID last, int rows) {
            return things.stream()
                    .map(thing -> new Open(thing.value(), region, "办理中"))
                    .filter(open -> open.region().value().startsWith(area))
                    .toList();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Feature {
        @Bean
        StillOpen stillOpen() {
            return new StillOpen();
        }
    }
}
