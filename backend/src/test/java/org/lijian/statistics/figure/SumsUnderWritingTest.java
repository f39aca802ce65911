package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lijian.law.LawBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.statistics.fact.MilestoneFixtures;
import org.lijian.statistics.fact.MilestoneFixtures.Told;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers write while sums are folded and compared and somebody reads. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(MilestoneFixtures.class)
class SumsUnderWritingTest {
    private static final RegionCode CITY = RegionCode.of("142400");
    private static final RegionCode COUNTY = RegionCode.of("142401");
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
    private static final int WRITERS = 3;
    private static final int EACH = 60;

    @Autowired
    FigureMapper mapper;

    @Autowired
    SumMapper sumMapper;

    @Autowired
    ValueSumMapper valueMapper;

    @Autowired
    SubjectSumMapper subjectMapper;

    @Autowired
    PartySumMapper partyMapper;

    @Autowired
    MilestoneFixtures milestones;

    @Autowired
    LawBook book;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetTheCity() {
        jdbc.sql("delete from milestone_pending where milestone_id in (select id from milestone where region = ?)")
                .param(COUNTY.value())
                .update();
        jdbc.sql("delete from milestone where region = ?").param(COUNTY.value()).update();
        jdbc.sql("delete from milestone_sum where region = ?")
                .param(COUNTY.value())
                .update();
        jdbc.sql("delete from milestone_value where region = ?")
                .param(COUNTY.value())
                .update();
        jdbc.sql("delete from milestone_together where region = ?")
                .param(COUNTY.value())
                .update();
        jdbc.sql("delete from milestone_net where region = ?")
                .param(COUNTY.value())
                .update();
        jdbc.sql("delete from milestone_shared where milestone_id not in (select id from milestone)")
                .update();
    }

    @Test
    void aFigureIsItsRowsAtEveryMoment() throws Exception {
        LegalTime time = new LegalTime(Clock.fixed(Instant.parse("2022-12-31T04:00:00Z"), LegalTime.ZONE));
        Sums sums = new Sums(
                sumMapper,
                new CountSums(sumMapper),
                new ValueSums(valueMapper, new SubjectSums(subjectMapper)),
                new PartySums(partyMapper),
                time);
        FigureStore store = FigureStore.primary(mapper, transactions, time);
        Figures figures = new Figures(new FigureDefinitions(book), new Counting(store), store);
        TransactionTemplate command = new TransactionTemplate(transactions);
        TransactionTemplate moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        command.executeWithoutResult(status -> sums.check(null));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(threads.submit(() -> {
                for (int n = 0; n < EACH; n++) {
                    boolean keep = n % 10 != 0;
                    command.executeWithoutResult(status -> {
                        milestones.write(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTY, DAY));
                        if (!keep) {
                            status.setRollbackOnly();
                        }
                    });
                    fineAndLead(command, n);
                }
            }));
        }
        Future<?> folder = threads.submit(() -> {
            while (!writers.stream().allMatch(Future::isDone)) {
                command.executeWithoutResult(status -> sums.fold());
            }
        });
        CurrentOfficer reader = new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), CITY);
        Period may = new Period(DAY, DAY.plusDays(30), Period.Unit.MONTH);
        int looks = 0;
        while (!folder.isDone() || looks < 5) {
            moment.executeWithoutResult(status -> assertThat(figures.answer("seizures", may, Cut.of(CITY), null, reader)
                            .value())
                    .isEqualTo(String.valueOf(
                            rows(figures, "seizures", may, reader).size())));
            moment.executeWithoutResult(
                    status -> assertThat(figures.answer("fine-median", may, Cut.of(CITY), null, reader)
                                    .value())
                            .isEqualTo(medianFine(rows(figures, "fine-median", may, reader))));
            moment.executeWithoutResult(status -> assertThat(figures.answer("lead-age", may, Cut.of(CITY), null, reader)
                            .value())
                    .isEqualTo(medianAge(rows(figures, "lead-age", may, reader), may.to())));
            looks++;
        }
        for (Future<?> writer : writers) {
            writer.get(1, TimeUnit.MINUTES);
        }
        folder.get(1, TimeUnit.MINUTES);
        threads.shutdown();

        assertThat(figures.answer("seizures", may, Cut.of(CITY), null, reader).value())
                .isEqualTo(String.valueOf(WRITERS * EACH * 9 / 10));
        assertThat(command.execute(status -> sums.check(null)).differences()).isZero();
    }

    /** A fine that is lowered later, every second time, and a lead that is closed later, two times out of three. */
    private void fineAndLead(TransactionTemplate command, int n) {
        UUID fine = Ids.next();
        UUID lead = Ids.next();
        command.executeWithoutResult(status -> {
            milestones.write(Told.of(MilestoneKind.FINE_DECIDED, fine, COUNTY, DAY.plusDays(n % 7))
                    .over((1000 + n % 9 * 100) + ".00"));
            milestones.write(Told.of(MilestoneKind.LEAD_REGISTERED, lead, COUNTY, DAY.plusDays(n % 11)));
        });
        command.executeWithoutResult(status -> {
            if (n % 2 == 0) {
                milestones.write(Told.of(MilestoneKind.FINE_DECIDED, fine, COUNTY, DAY.plusDays(8))
                        .over("-450.00")
                        .correctingBy(0));
            }
            if (n % 3 != 0) {
                milestones.write(Told.of(MilestoneKind.LEAD_CLOSED, lead, COUNTY, DAY.plusDays(12)));
            }
        });
    }

    private static @Nullable String medianFine(List<FigureRowView> rows) {
        Map<UUID, BigDecimal> fines = new HashMap<>();
        rows.forEach(row -> fines.merge(row.subjectId(), new BigDecimal(row.amount()), BigDecimal::add));
        return middle(
                fines.values().stream().sorted().map(BigDecimal::toPlainString).toList());
    }

    private static @Nullable String medianAge(List<FigureRowView> rows, LocalDate on) {
        return middle(rows.stream()
                .map(row -> ChronoUnit.DAYS.between(row.occurredOn(), on))
                .sorted()
                .map(String::valueOf)
                .toList());
    }

    private static @Nullable String middle(List<String> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    private static List<FigureRowView> rows(Figures figures, String figure, Period period, CurrentOfficer reader) {
        List<FigureRowView> rows = new ArrayList<>();
        String cursor = null;
        do {
            FigureRowPage page = figures.rows(figure, 1, period, Cut.of(CITY), cursor, 100, reader);
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }
}
