package org.lijian.law.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.shared.Money;

class SpreadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7                   | 7 | 7     | 7    | 7     | 7",
                "10 20               | 10 | 12.50 | 15   | 17.50 | 20",
                "30 10 20            | 10 | 15    | 20   | 25    | 30",
                "10 20 30 40         | 10 | 17.50 | 25   | 32.50 | 40",
                "10 20 30 40 50      | 10 | 20    | 30   | 40    | 50",
                "1 2 3 4 5 6 7 8 9 10 | 1 | 3.25  | 5.50 | 7.75  | 10",
                "5 5 5 90            | 5 | 5     | 5    | 26.25 | 90",
                "0.01 0.02           | 0.01 | 0.01 | 0.02 | 0.02 | 0.02",
            })
    void dividesTheDistanceBetweenTwoAmountsInProportion(
            String amounts, String least, String lower, String median, String upper, String most) {
        List<Money> given = Stream.of(amounts.strip().split(" ")).map(Money::of).toList();

        assertThat(Spread.of(given))
                .isEqualTo(new Spread(
                        given.size(),
                        Money.of(least),
                        Money.of(lower),
                        Money.of(median),
                        Money.of(upper),
                        Money.of(most)));
    }

    @Test
    void isNoneOfNoAmounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
