package org.lijian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MoneyTest {
    @Test
    void isWrittenWithTwoDecimals() {
        assertThat(Money.of("160000")).hasToString("160000.00");
        assertThat(new Money(new BigDecimal("1.6E+5"))).isEqualTo(Money.of("160000.00"));
        assertThat(Money.of("160000.0")).isEqualTo(Money.of("160000.00"));
        assertThat(new Money(new BigDecimal("1.230"))).hasToString("1.23");
        assertThatThrownBy(() -> new Money(new BigDecimal("1.231"))).hasMessageContaining("fractions of a fen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1,000", "1e5", "0.001", " 1", "１", "99999999999999", "1.", ".5", "NaN"})
    void refusesWhatIsNoAmount(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoreThanItCanKeepAndLessThanNothing() {
        assertThatThrownBy(() -> Money.MOST.plus(Money.of("0.01"))).hasMessageContaining("13 digits");
        assertThatThrownBy(() -> new Money(new BigDecimal("1E+2000000000"))).hasMessageContaining("13 digits");
        assertThatThrownBy(() -> Money.of("1").minus(Money.of("2"))).hasMessageContaining("not negative");
    }

    @Test
    void isLessByWhatIsTakenAway() {
        assertThat(Money.of("5").minus(Money.of("2.01"))).hasToString("2.99");
        assertThat(Money.of("5").minus(Money.of("5"))).isEqualTo(Money.ZERO);
    }

    @Test
    void roundsSharesHalfUpToTheFen() {
        assertThat(Money.of("0.50").share(Percentage.of("3"))).hasToString("0.02"); // 1.5 fen
        assertThat(Money.of("0.49").share(Percentage.of("3"))).hasToString("0.01"); // 1.47 fen
        assertThat(Money.of("1000000").share(Percentage.of("20"))).hasToString("200000.00");
        assertThat(Money.of("0.01").middle(Money.of("0.02"))).hasToString("0.02");
    }

    @Test
    void isAStringInJson() {
        JsonMapper json = new JsonMapper();

        assertThat(json.writeValueAsString(Money.of("1"))).isEqualTo("\"1.00\"");
        assertThat(json.readValue("\"48000.00\"", Money.class)).isEqualTo(Money.of("48000"));
        assertThat(json.readValue("\"2.5\"", Percentage.class)).isEqualTo(Percentage.of("2.5"));
    }

    @Test
    void staysBetweenBounds() {
        assertThat(Money.of("5").atLeast(Money.of("10")).atMost(Money.of("20"))).isEqualTo(Money.of("10"));
        assertThat(Money.of("50").atLeast(Money.of("10")).atMost(Money.of("20")))
                .isEqualTo(Money.of("20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.0", "1E+2", "1.0E+2"})
    void aPercentageIsTheSameHoweverItIsWritten(String text) {
        assertThat(new Percentage(new BigDecimal(text)))
                .isEqualTo(Percentage.WHOLE)
                .hasToString("100 %");
        assertThat(new Percentage(new BigDecimal("2.50"))).isEqualTo(Percentage.of("2.5"));
    }
}
