package org.lijian.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.standalone.demo.YearPlan.Counts;

class YearPlanTest {
    @Test
    void theWholeYearIsThePublishedOne() throws Exception {
        YearPlan plan = YearPlan.read(BigDecimal.ONE);

        assertThat(plan.counts()).isEqualTo(new Counts(506, 9, 50, 2, 5513, 47, 5, 303, 43, 433, 15, 131, 40));
        assertThat(plan.finesDecided()).isEqualByComparingTo("37860000.00");
        assertThat(plan.perDayAmount()).isEqualByComparingTo("976000.00");
        assertThat(plan.truckFines()).isEqualByComparingTo("71500.00");
        assertThat(plan.kitchenFines()).isEqualByComparingTo("34000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.02", "0.1", "0.5", "1"})
    void theCasesAndTheirFinesComeToWhatIsSaid(String scale) throws Exception {
        YearPlan plan = YearPlan.read(new BigDecimal(scale));
        Counts counts = plan.counts();
        BigDecimal fines = plan.yardFines().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(plan.boilerFine().multiply(BigDecimal.valueOf(counts.boilersOver())))
                .add(plan.evasionFine().multiply(BigDecimal.valueOf(counts.detentions())))
                .add(plan.kitchenFines())
                .add(plan.perDayAmount());
        for (PublishedCases.PublishedCase published : plan.perDayCases()) {
            fines = fines.add(new BigDecimal(published.dailyAmount()));
        }

        assertThat(fines).isEqualByComparingTo(plan.finesDecided());
        assertThat(plan.yardFines().size()
                        + counts.boilersOver()
                        + counts.detentions()
                        + counts.kitchens()
                        + plan.perDayCases().size())
                .isEqualTo(counts.casesFiled());
        assertThat(plan.yardFines())
                .hasSizeGreaterThanOrEqualTo(counts.seizures())
                .allSatisfy(fine -> assertThat(fine).isBetween(new BigDecimal("20000"), new BigDecimal("99000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.02", "0.1", "0.5", "1"})
    void theTrucksOverTheLimitAndTheirFinesComeToWhatIsSaid(String scale) throws Exception {
        YearPlan plan = YearPlan.read(new BigDecimal(scale));
        List<YearRoadside> sessions = YearRoadside.of(plan);

        assertThat(sessions).allSatisfy(one -> assertThat(one.over()).isBetween(0, one.to() - one.from()));
        assertThat(sessions.stream().mapToInt(one -> one.to() - one.from()).sum())
                .isEqualTo(plan.counts().trucksChecked());
        assertThat(sessions.stream().mapToInt(YearRoadside::over).sum())
                .isEqualTo(plan.counts().trucksPenalised());
        assertThat(sessions.stream().map(YearRoadside::fines).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(plan.truckFines());
    }

    @Test
    void theSameSeedIsTheSameYear() throws Exception {
        assertThat(YearPlan.read(BigDecimal.ONE)).isEqualTo(YearPlan.read(BigDecimal.ONE));
    }

    @Test
    void casesBeginOnMondays() throws Exception {
        YearPlan plan = YearPlan.read(BigDecimal.ONE);
        assertThat(plan.firstMonday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(plan.lastMonday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
}
