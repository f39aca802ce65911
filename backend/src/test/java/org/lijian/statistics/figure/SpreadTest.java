package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Property
    void aQuantileIsTheSmallestValueThatEnoughDoNotExceed(
            @ForAll @NotEmpty List<@IntRange(max = 50) Integer> values,
            @ForAll @IntRange(min = 1, max = 99) int hundredths) {
        List<Integer> sorted = values.stream().sorted().toList();
        int naive = IntStream.range(0, sorted.size())
                .filter(i -> 100L * (i + 1) >= (long) hundredths * sorted.size())
                .map(sorted::get)
                .findFirst()
                .orElseThrow();

        assertThat(spread(values).quantile(hundredths)).isEqualByComparingTo(BigDecimal.valueOf(naive));
    }

    @Test
    void nothingHasNoQuantileAndNoFences() {
        assertThat(spread(List.of()).quantile(50)).isNull();
        Spread nothing = spread(List.of());
        assertThat(nothing.outside(nothing.fences())).isZero();
    }

    @Test
    void whatLiesOneAndAHalfQuartileDistancesAwayStandsOut() {
        Spread spread = spread(List.of(10, 10, 11, 11, 12, 12, 13, 13, 100, 1));
        Spread.Fences fences = spread.fences();

        assertThat(fences.low()).isEqualByComparingTo("5.5");
        assertThat(fences.high()).isEqualByComparingTo("17.5");
        assertThat(spread.outside(fences)).isEqualTo(2);
    }

    @Test
    void whatLiesOnTheFenceDoesNotStandOut() {
        Spread spread = spread(List.of(0, 4, 4, 6, 6, 9));

        assertThat(spread.outside(new Spread.Fences(BigDecimal.valueOf(0), BigDecimal.valueOf(9))))
                .isZero();
    }

    private static Spread spread(List<Integer> values) {
        return Spread.of(values.stream()
                .map(value -> new FigureMapper.Value("", BigDecimal.valueOf(value), 1))
                .toList());
    }
}
