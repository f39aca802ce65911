package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lijian.law.LawBook;
import org.lijian.law.limit.BoilerEmissions.Boiler;
import org.lijian.law.limit.BoilerEmissions.Reading;
import org.lijian.law.limit.CookingFumes.Kitchen;
import org.lijian.law.limit.CookingFumes.Sampling;
import org.lijian.shared.RegionCode;

class LimitProperties {
    private static final Limits LIMITS = new Limits(LawBook.shipped());
    private static final BoilerEmissions BOILERS = new BoilerEmissions(LIMITS);
    private static final CookingFumes FUMES = new CookingFumes(LIMITS);
    private static final RegionCode GUANGDONG = RegionCode.of("440100");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1); // Wednesday
    private static final Boiler BOILER = new Boiler(
            GUANGDONG,
            DAY,
            LIMITS.facts(
                    LimitDomain.BOILER,
                    Map.of("fuel", "GAS", "installation", "NEW", "specialLimits", "NO"),
                    Map.of("tonsPerHour", BigDecimal.TEN)),
            false);

    @Property
    void moreMeasuredOrMoreOxygenNeverConvertsToLess(
            @ForAll @IntRange(max = 100_000) int tenths,
            @ForAll @IntRange(max = 1_000) int more,
            @ForAll @IntRange(max = 208) int oxygen) {
        BigDecimal here = converted(tenths, oxygen);

        assertThat(converted(tenths + more, oxygen)).isGreaterThanOrEqualTo(here);
        assertThat(converted(tenths, Math.min(209, oxygen + more % 10))).isGreaterThanOrEqualTo(here);
    }

    @Property
    void whatIsMeasuredAtTheReferenceOxygenStaysAsItIs(@ForAll @IntRange(max = 1_000_000) int tenths) {
        assertThat(converted(tenths, 35)).isEqualByComparingTo(BigDecimal.valueOf(tenths, 1));
    }

    @Property
    void isOverExactlyWhenItExceedsByMoreThanNothing(
            @ForAll @IntRange(max = 6_000) int tenths, @ForAll @IntRange(max = 209) int oxygen) {
        LimitFinding finding = finding(tenths, oxygen);
        BigDecimal limit = new BigDecimal(finding.limit().value());

        assertThat(finding.over()).isEqualTo(new BigDecimal(finding.exceededBy()).signum() > 0);
        assertThat(new BigDecimal(finding.converted()).subtract(limit).max(BigDecimal.ZERO))
                .isEqualByComparingTo(finding.exceededBy());
    }

    @Property
    void moreFlowNeverConvertsToLessAndMoreBurnersNeverToMore(
            @ForAll @Size(5) List<@IntRange(min = 40, max = 100) Integer> samples,
            @ForAll @IntRange(min = 1, max = 50_000) int flow,
            @ForAll @IntRange(min = 1, max = 20) int burners) {
        BigDecimal here = fume(samples, flow, burners);

        assertThat(fume(samples, flow + 1, burners)).isGreaterThanOrEqualTo(here);
        assertThat(fume(samples, flow, burners + 1)).isLessThanOrEqualTo(here);
    }

    private static BigDecimal converted(int tenths, int oxygenTenths) {
        return new BigDecimal(finding(tenths, oxygenTenths).converted());
    }

    private static LimitFinding finding(int tenths, int oxygenTenths) {
        Reading reading = new Reading("NOX", BigDecimal.valueOf(tenths, 1), BigDecimal.valueOf(oxygenTenths, 1));
        return BOILERS.judge(BOILER, List.of(reading)).findings().get(0);
    }

    private static BigDecimal fume(List<Integer> samples, int flow, int burners) {
        Kitchen kitchen = new Kitchen(GUANGDONG, DAY, BigDecimal.valueOf(3), null, null);
        Sampling sampling = new Sampling(
                samples.stream().map(tenths -> BigDecimal.valueOf(tenths, 1)).toList(),
                BigDecimal.valueOf(flow),
                BigDecimal.valueOf(burners),
                null);
        return new BigDecimal(FUMES.judge(kitchen, sampling).findings().get(0).converted());
    }
}
