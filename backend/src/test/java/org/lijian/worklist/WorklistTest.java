package org.lijian.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.identity.Delegations;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Exclusion;
import org.lijian.platform.Exclusions;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@DatabaseTest
@Import({Worklist.class, Inbox.class, SavedFilters.class, Exclusions.class, LegalTime.class, WorklistTest.Today.class})
class WorklistTest {
    /** In a city no other test works in: what they leave in the database is not listed. */
    private static final String COUNTY = "141002";

    private final CurrentOfficer inspector = officer(COUNTY, Role.INSPECTOR);
    private final CurrentOfficer clerk = officer("141000", Role.CLERK);
    private final CurrentOfficer otherClerk = officer("141000", Role.CLERK);
    private final CurrentOfficer clerkElsewhere = officer("141081", Role.CLERK);
    private final CurrentOfficer supervisor = officer("141000", Role.SUPERVISOR);

    @Autowired
    private Worklist worklist;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SavedFilters saved;

    @MockitoBean
    private Delegations delegations;

    @MockitoBean
    private Officers staff;

    @Autowired
    private Today.KeptAway keptAway;

    @Test
    void aTaskShowsToItsRoleInAndAboveItsRegion() {
        open(Set.of(Role.CLERK), Set.of(), null);

        assertThat(group(clerk)).hasSize(1);
        assertThat(group(clerkElsewhere)).isEmpty();
        assertThat(group(inspector)).isEmpty();
    }

    @Test
    void aTaskShowsToTheOfficersItNamesAndIsTheirs() {
        open(Set.of(Role.CLERK), Set.of(inspector.id()), null);

        assertThat(mine(inspector)).singleElement().satisfies(task -> {
            assertThat(task.officers()).containsExactly(inspector.id());
            assertThat(task.roles()).containsExactly(Role.CLERK);
        });
        assertThat(group(inspector)).isEmpty();
        assertThat(mine(clerk)).isEmpty();
    }

    @Test
    void aClaimedTaskIsMineAndNoLongerTheGroups() {
        open(Set.of(Role.CLERK), Set.of(), null);
        TaskId task = group(clerk).get(0).id();

        assertThat(inbox.claim(task, clerk).claimedBy()).isEqualTo(clerk.id());

        assertThat(mine(clerk)).extracting(TaskView::id).containsExactly(task);
        assertThat(group(otherClerk)).isEmpty();
    }

    @Test
    void claimingTwiceIsClaimingOnceAndSomebodyElseIsRefused() {
        open(Set.of(Role.CLERK), Set.of(), null);
        TaskId task = group(clerk).get(0).id();
        inbox.claim(task, clerk);

        inbox.claim(task, clerk);

        refused(WorklistRefusal.CLAIMED_BY_ANOTHER, () -> inbox.claim(task, otherClerk));
        refused(WorklistRefusal.CLAIMED_BY_ANOTHER, () -> inbox.release(task, otherClerk));
    }

    @Test
    void whatIsGivenBackIsOpenToTheGroupAgain() {
        open(Set.of(Role.CLERK), Set.of(), null);
        TaskId task = group(clerk).get(0).id();
        inbox.claim(task, clerk);

        inbox.release(task, clerk);

        assertThat(group(otherClerk)).hasSize(1);
    }

    @Test
    void whoDoesNotSeeATaskDoesNotKnowOfIt() {
        open(Set.of(Role.CLERK), Set.of(), null);
        TaskId task = group(clerk).get(0).id();

        refused(PlatformRefusal.NOT_FOUND, () -> inbox.claim(task, clerkElsewhere));
        refused(PlatformRefusal.NOT_FOUND, () -> inbox.claim(task, supervisor));
        refused(PlatformRefusal.NOT_FOUND, () -> inbox.claim(new TaskId(Ids.next()), clerk));
    }

    @Test
    void whatIsDoneIsGoneAndCannotBeClaimed() {
        UUID id = open(Set.of(Role.CLERK), Set.of(), null);
        TaskId task = group(clerk).get(0).id();

        worklist.done(id, Today.NOW);
        worklist.done(id, Today.NOW);

        assertThat(group(clerk)).isEmpty();
        refused(PlatformRefusal.NOT_AT_THIS_STEP, () -> inbox.claim(task, clerk));
    }

    @Test
    void whatIsCancelledIsGone() {
        worklist.cancelled(open(Set.of(Role.CLERK), Set.of(), null));

        assertThat(group(clerk)).isEmpty();
    }

    @Test
    void aTaskIsOverdueOnTheDayAfterItsLastDayAndTheSupervisorSeesIt() {
        open(Set.of(Role.CLERK), Set.of(), LocalDate.parse("2022-03-25"));
        open(Set.of(Role.CLERK), Set.of(), LocalDate.parse("2022-03-24"));

        assertThat(inbox.tasks(TaskCriteria.all().with(TaskFilter.OVERDUE), PageRequest.first(), clerk)
                        .items())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.overdue()).isTrue();
                    assertThat(task.basis()).isEqualTo("《行政处罚法》第六十一条");
                });
        assertThat(inbox.counts(TaskCriteria.all(), supervisor)).isEqualTo(new TaskCounts(0, 0, 1));
        assertThat(inbox.counts(TaskCriteria.all(), clerk)).isEqualTo(new TaskCounts(0, 2, 1));
    }

    @Test
    void whatIsEscalatedShowsToTheSupervisorsOfTheRegion() {
        UUID subject = Ids.next();
        worklist.opened(task(Ids.next(), subject, Set.of(Role.CASHIER), Set.of(), null));

        worklist.escalated("userTask_test", subject);
        worklist.escalated("userTask_test", subject);

        assertThat(group(supervisor)).hasSize(1);
    }

    @Test
    void whatRanOutShowsToTheSupervisorsOfTheRegion() {
        UUID deadline = Ids.next();
        worklist.opened(task(Ids.next(), Ids.next(), Set.of(Role.CASHIER), Set.of(), null, deadline));

        worklist.warned(deadline, "LAST_DAY", false);
        assertThat(group(supervisor)).isEmpty();
        worklist.warned(deadline, "OVERDUE", true);
        worklist.warned(deadline, "OVERDUE", true);

        assertThat(group(supervisor))
                .singleElement()
                .satisfies(task -> assertThat(task.warned()).isEqualTo("OVERDUE"));
    }

    @Test
    void whatAnOfficerMayNotDoAnyMoreIsTheGroupsAgainAndNamesTheOthers() {
        UUID subject = Ids.next();
        worklist.opened(task(Ids.next(), subject, Set.of(Role.CLERK), Set.of(), null));
        worklist.opened(task(Ids.next(), subject, Set.of(), Set.of(inspector.id()), null));
        inbox.claim(group(clerk).get(0).id(), clerk);

        worklist.handedOver(List.of(subject), clerk.id(), Set.of());
        worklist.handedOver(List.of(subject), inspector.id(), Set.of(otherClerk.id()));

        assertThat(mine(clerk)).isEmpty();
        assertThat(group(otherClerk)).hasSize(1);
        assertThat(mine(inspector)).isEmpty();
        assertThat(mine(otherClerk)).hasSize(1);
    }

    @Test
    void whoIsKeptAwayFromAThingNeitherClaimsNorIsHandedItsTasks() {
        UUID subject = Ids.next();
        worklist.opened(task(Ids.next(), subject, Set.of(Role.CLERK), Set.of(), null));
        TaskId task = group(clerk).get(0).id();
        keptAway.officers.add(otherClerk.id());
        given(staff.officer(otherClerk.id())).willReturn(colleague(otherClerk));
        given(staff.cover(any(), any(), any()))
                .willAnswer(asked -> asked.<OfficerView>getArgument(0).area().contains(asked.getArgument(1)));

        refused(PlatformRefusal.FORBIDDEN, () -> inbox.claim(task, otherClerk));
        inbox.claim(task, clerk);
        refused(PlatformRefusal.FORBIDDEN, () -> inbox.handOver(task, new HandOver(otherClerk.id(), "调岗"), clerk));
        refused(
                PlatformRefusal.FORBIDDEN,
                () -> inbox.handOverAll(new HandOverMany(clerk.id(), null, otherClerk.id(), "调岗"), clerk));

        assertThat(mine(clerk)).extracting(TaskView::id).containsExactly(task);
        keptAway.officers.clear();
        inbox.handOver(task, new HandOver(otherClerk.id(), "调岗"), clerk);
        assertThat(mine(otherClerk)).extracting(TaskView::id).containsExactly(task);
    }

    @Test
    void aLongListIsReadPageByPageNewestFirst() {
        IntStream.range(0, 5).forEach(i -> open(Set.of(Role.CLERK), Set.of(), null));

        Page<TaskView> first = inbox.tasks(TaskCriteria.all().with(TaskFilter.ALL), new PageRequest(null, 3), clerk);
        UUID last = first.items().get(2).id().value();
        Page<TaskView> second = inbox.tasks(TaskCriteria.all().with(TaskFilter.ALL), new PageRequest(last, 3), clerk);

        assertThat(first.items()).hasSize(3);
        assertThat(first.nextCursor()).isNotNull();
        assertThat(second.items()).hasSize(2);
        assertThat(second.nextCursor()).isNull();
        assertThat(second.items())
                .allSatisfy(task -> assertThat(task.id().text()).isLessThan(last.toString()));
    }

    @Test
    void whatCameOfACampaignIsFoundUnderItHoweverFarDown() {
        UUID campaign = Ids.next();
        UUID lead = Ids.next();
        UUID visit = Ids.next();
        UUID penalty = Ids.next();
        worklist.plannedIn(campaign, lead);
        worklist.opened(task(Ids.next(), lead, Set.of(), Set.of(Role.CLERK), Set.of(), null, null));
        worklist.opened(task(Ids.next(), visit, Set.of(lead), Set.of(), Set.of(clerk.id()), null, null));
        worklist.opened(task(Ids.next(), penalty, Set.of(visit), Set.of(Role.CLERK), Set.of(), null, null));
        worklist.opened(task(Ids.next(), Ids.next(), Set.of(Ids.next()), Set.of(Role.CLERK), Set.of(), null, null));

        TaskCriteria under = new TaskCriteria(TaskFilter.ALL, null, null, campaign, null);
        assertThat(narrowed(under).stream().map(TaskView::subjectId)).containsExactlyInAnyOrder(lead, visit, penalty);
        assertThat(narrowed(under.with(TaskFilter.MINE)).stream().map(TaskView::subjectId))
                .containsExactly(visit);
        assertThat(inbox.counts(under, clerk)).isEqualTo(new TaskCounts(1, 2, 0));
        assertThat(narrowed(new TaskCriteria(TaskFilter.ALL, null, null, Ids.next(), null)))
                .isEmpty();
    }

    @Test
    void keepsFiftyFiltersOfAnOfficerAndNoMore() {
        for (int i = 0; i < 50; i++) {
            saved.save(new SaveFilter(null, "筛选" + i, "group", null, null, null, null), clerk);
        }

        refused(
                WorklistRefusal.TOO_MANY_FILTERS,
                () -> saved.save(new SaveFilter(null, "再一个", null, null, null, null, null), clerk));
        assertThat(saved.save(new SaveFilter(null, "再一个", null, null, null, null, null), otherClerk)
                        .filter())
                .isNull();
    }

    @Test
    void aPageNarrowsByDomainCountyAndKindOfThing() {
        open(Set.of(Role.CLERK), Set.of(), null);
        TaskCriteria group = TaskCriteria.all().with(TaskFilter.GROUP);

        assertThat(narrowed(new TaskCriteria(TaskFilter.GROUP, null, RegionCode.of(COUNTY), null, "delivery")))
                .hasSameSizeAs(inbox.tasks(group, PageRequest.first(), clerk).items());
        assertThat(narrowed(new TaskCriteria(TaskFilter.GROUP, null, RegionCode.of("141081"), null, null)))
                .isEmpty();
        assertThat(narrowed(new TaskCriteria(TaskFilter.GROUP, null, RegionCode.of("140525"), null, null)))
                .isEmpty();
        assertThat(narrowed(new TaskCriteria(TaskFilter.GROUP, "DUST", null, null, null)))
                .isEmpty();
        assertThat(narrowed(new TaskCriteria(TaskFilter.GROUP, null, null, null, "case")))
                .isEmpty();
    }

    private List<TaskView> narrowed(TaskCriteria criteria) {
        return inbox.tasks(criteria, PageRequest.first(), clerk).items();
    }

    private UUID open(Set<Role> roles, Set<OfficerId> officers, @Nullable LocalDate dueOn) {
        UUID id = Ids.next();
        worklist.opened(task(id, Ids.next(), roles, officers, dueOn));
        return id;
    }

    private static OfficerView colleague(CurrentOfficer officer) {
        return new OfficerView(
                officer.id(), "张三", "晋城市生态环境局", officer.area(), officer.roles(), null, List.of(), true, 0);
    }

    private static OpenTask task(
            UUID id, UUID subject, Set<Role> roles, Set<OfficerId> officers, @Nullable LocalDate dueOn) {
        return task(id, subject, roles, officers, dueOn, null);
    }

    private static OpenTask task(
            UUID id,
            UUID subject,
            Set<Role> roles,
            Set<OfficerId> officers,
            @Nullable LocalDate dueOn,
            @Nullable UUID deadline) {
        return task(id, subject, Set.of(), roles, officers, dueOn, deadline);
    }

    private static OpenTask task(
            UUID id,
            UUID subject,
            Set<UUID> origins,
            Set<Role> roles,
            Set<OfficerId> officers,
            @Nullable LocalDate dueOn,
            @Nullable UUID deadline) {
        return new OpenTask(
                id,
                "documentDelivery",
                "userTask_test",
                "送达文书",
                "delivery",
                subject,
                RegionCode.of(COUNTY),
                roles,
                officers,
                origins,
                null,
                dueOn,
                deadline,
                null,
                dueOn == null ? "" : "《行政处罚法》第六十一条",
                Today.NOW);
    }

    private List<TaskView> group(CurrentOfficer officer) {
        return inbox.tasks(TaskCriteria.all().with(TaskFilter.GROUP), PageRequest.first(), officer)
                .items();
    }

    private List<TaskView> mine(CurrentOfficer officer) {
        return inbox.tasks(TaskCriteria.all().with(TaskFilter.MINE), PageRequest.first(), officer)
                .items();
    }

    private static void refused(org.lijian.shared.Refusal refusal, Runnable command) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(command::run)
                .satisfies(problem -> assertThat(problem.refusal()).isEqualTo(refusal));
    }

    private static CurrentOfficer officer(String area, Role role) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "", Set.of(role), RegionCode.of(area));
    }

    static class Today {
        static final Instant NOW = Instant.parse("2022-03-25T02:00:00Z"); // Friday

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        KeptAway keptAway() {
            return new KeptAway();
        }

        /** Keeps whom it is told away from everything. */
        static final class KeptAway implements Exclusion {
            private final Set<OfficerId> officers = new HashSet<>();

            @Override
            public void requireNotExcluded(OfficerId officer, UUID thing) {
                if (officers.contains(officer)) {
                    throw PlatformRefusal.FORBIDDEN.with();
                }
            }
        }
    }
}
