package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.law.LawBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.statistics.fact.MilestoneFixtures;
import org.lijian.statistics.fact.MilestoneFixtures.Told;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
@Import(MilestoneFixtures.class)
class RankingsTest {
    /** A city no other test works in. */
    private static final RegionCode CITY = RegionCode.of("142500");

    private static final RegionCode EAST = RegionCode.of("142501");
    private static final RegionCode WEST = RegionCode.of("142502");
    private static final RegionCode NORTH = RegionCode.of("142503");
    private static final LocalDate MAY_1 = LocalDate.of(2022, 5, 1);
    private static final Period OF_2022 =
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Period.Unit.YEAR);
    private static final CurrentOfficer READER =
            new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), CITY);

    @Autowired
    FigureMapper mapper;

    @Autowired
    MilestoneFixtures milestones;

    @Autowired
    LawBook book;

    @Autowired
    PlatformTransactionManager transactions;

    private Rankings rankings;

    @BeforeEach
    void openRankings() {
        FigureStore store = FigureStore.primary(
                mapper,
                transactions,
                new LegalTime(Clock.fixed(Instant.parse("2022-12-31T04:00:00Z"), LegalTime.ZONE)));
        rankings = new Rankings(new Figures(new FigureDefinitions(book), new Counting(store), store), store, book);
    }

    @Test
    void whoeverKeepsTheirClocksAndClosesTheirLeadsIsFirst() {
        leads(EAST, 2, 2);
        clocks(EAST, 4, 0);
        leads(WEST, 2, 1);
        clocks(WEST, 3, 1);

        RankingView ranking = rankings.rank(OF_2022, CITY, READER);

        assertThat(ranking.counties()).extracting(RankingView.County::region).containsExactly(EAST, WEST);
        assertThat(ranking.counties()).extracting(RankingView.County::rank).containsExactly(1, 2);
        assertThat(ranking.counties().get(0).score()).isEqualTo("100.00");
        // 30 × 50 % + 25 × 75 % = 33.75 of 55 possible points
        assertThat(ranking.counties().get(1).score()).isEqualTo("61.36");
        assertThat(ranking.rule().parts()).hasSize(5);
    }

    @Test
    void whatWasNotToBeDoneCountsNeitherForNorAgainst() {
        leads(EAST, 1, 1);

        RankingView.County east =
                rankings.rank(OF_2022, CITY, READER).counties().get(0);

        assertThat(east.score()).isEqualTo("100.00");
        assertThat(east.earned())
                .filteredOn(earned -> earned.figure().equals("on-time-rate"))
                .singleElement()
                .satisfies(earned -> assertThat(earned.points()).isNull());
    }

    @Test
    void equalScoresShareARank() {
        leads(EAST, 1, 1);
        leads(WEST, 3, 3);
        leads(NORTH, 2, 1);

        assertThat(rankings.rank(OF_2022, CITY, READER).counties())
                .extracting(RankingView.County::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void refusesATimeWithoutARule() {
        Period of2010 = new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31), Period.Unit.YEAR);

        assertThatThrownBy(() -> rankings.rank(of2010, CITY, READER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("ranking-not-defined"));
    }

    private void leads(RegionCode county, int registered, int closed) {
        for (int i = 0; i < registered; i++) {
            UUID lead = Ids.next();
            milestones.write(Told.of(MilestoneKind.LEAD_REGISTERED, lead, county, MAY_1));
            if (i < closed) {
                milestones.write(Told.of(MilestoneKind.LEAD_CLOSED, lead, county, MAY_1.plusDays(3))
                        .as("EDUCATED"));
            }
        }
    }

    private void clocks(RegionCode county, int onTime, int late) {
        for (int i = 0; i < onTime + late; i++) {
            milestones.write(Told.of(MilestoneKind.CLOCK_MET, Ids.next(), county, MAY_1)
                    .as("FILING")
                    .timed(i < onTime ? "ON_TIME" : "LATE"));
        }
    }
}
