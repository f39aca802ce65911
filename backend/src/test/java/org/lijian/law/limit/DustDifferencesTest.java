package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.limit.DustDifferences.Hour;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class DustDifferencesTest {
    private static final DustDifferences DUST = new DustDifferences(new Limits(LawBook.shipped()));
    private static final RegionCode HANDAN = RegionCode.of("130400");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1); // Wednesday

    @ParameterizedTest
    @CsvSource({
        "260, 170, 150, 110, true", // the examples of the law reference
        "225, 150, 150, 75,  false",
        "230, 150, 150, 80,  false", // exactly at the limit
        "230.1, 150, 150, 80.1, true",
        "230, 151, 150, 80,  false",
        "180, 100, 100, 80,  false",
        "181, 100, 100, 81,  true",
        "50,  100, 100, -50, false",
    })
    void takesTheCountyOffTheSite(String site, String county, String deducted, String difference, boolean over) {
        DustDay.Hour hour =
                DUST.judge(HANDAN, DAY, List.of(hour(9, site, county))).hours().get(0);

        assertThat(hour.deducted()).isEqualTo(deducted);
        assertThat(hour.difference()).isEqualTo(difference);
        assertThat(hour.over()).isEqualTo(over);
        assertThat(hour.step().value())
                .isEqualTo(site + " − " + deducted + " = " + difference + (over ? "，超标" : "，未超标"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, false", "3, true", "24, true"})
    void allowsTwoHoursADay(int hoursOver, boolean over) {
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            hours.add(i < hoursOver ? hour(i, "300", "100") : hour(i, "100", "100"));
        }

        DustDay day = DUST.judge(HANDAN, DAY, hours);

        assertThat(day.exceedances()).isEqualTo(hoursOver);
        assertThat(day.over()).isEqualTo(over);
        assertThat(day.verified()).isTrue();
        assertThat(day.day().limit().code()).isEqualTo("DB13-2934-2019-PM10-SITE-EXCEEDANCES");
    }

    @Test
    void knowsNoLimitWhereNoStandardSetsOne() {
        List<Hour> hours = List.of(hour(9, "260", "170"));

        assertRefused("limit-none", "/region", RegionCode.of("140500"), DAY, hours); // Shanxi has none
        assertRefused("limit-none", "/region", HANDAN, LocalDate.of(2019, 3, 31), hours);
        assertThat(DUST.judge(HANDAN, LocalDate.of(2019, 4, 1), hours).exceedances())
                .isOne();
    }

    @Test
    void refusesOneHourTwiceAndNoneAtAll() {
        assertRefused("reading-twice", "/hours/1/hour", HANDAN, DAY, List.of(hour(9, "1", "1"), hour(9, "2", "2")));
        assertRefused("limit-without-reading", "/hours", HANDAN, DAY, List.of());
    }

    private static void assertRefused(String code, String pointer, RegionCode region, LocalDate on, List<Hour> hours) {
        assertThatThrownBy(() -> DUST.judge(region, on, hours)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }

    private static Hour hour(int hour, String site, String county) {
        return new Hour(hour, new BigDecimal(site), new BigDecimal(county));
    }
}
