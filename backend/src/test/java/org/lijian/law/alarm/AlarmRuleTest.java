package org.lijian.law.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.shared.LegalCitation;

class AlarmRuleTest {
    @ParameterizedTest
    @CsvSource({"80, 70, 1, 0, 0", "80, 80, 3, 60, 600", ", , 1, 0, 0"})
    void mayEndWhereItBeginsAndNeedsNoValueWhereTheSourceSaysThatItIsOne(
            @Nullable BigDecimal raise, @Nullable BigDecimal clear, int count, int within, int quiet) {
        AlarmRule rule = rule(raise, clear, count, within, quiet);

        assertThat(rule.raise()).isEqualTo(raise);
        assertThat(rule.clear()).isEqualTo(clear);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80.01, 1, 0,  0",
        "80, ,      1, 0,  0",
        ",   70,    1, 0,  0",
        "80, 70,    0, 0,  0",
        "80, 70,    1, -1, 0",
        "80, 70,    1, 0,  -1",
    })
    void isRefusedWhereItCouldNotEndOrNotBegin(
            @Nullable BigDecimal raise, @Nullable BigDecimal clear, int count, int within, int quiet) {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(raise, clear, count, within, quiet));
    }

    @Test
    void isTheOneOfTheQuantityOrElseThatOfAllTheSourceMeasures() {
        AlarmRules rules = new AlarmRules(LawBook.shipped());
        LocalDate day = LocalDate.of(2022, 6, 1);

        assertThat(rules.on(day, "MICRO_STATION", "PM10").orElseThrow().raise()).isEqualByComparingTo("150");
        assertThat(rules.on(day, "MICRO_STATION", "SO2").orElseThrow().raise()).isNull();
        assertThat(rules.on(LocalDate.of(2019, 12, 31), "MICRO_STATION", "PM10"))
                .isEmpty();
        assertThat(rules.on(day, "NO_SUCH_SOURCE", "PM10")).isEmpty();
    }

    private static AlarmRule rule(
            @Nullable BigDecimal raise, @Nullable BigDecimal clear, int count, int within, int quiet) {
        return new AlarmRule(
                LocalDate.of(2022, 1, 1),
                null,
                raise,
                clear,
                count,
                Duration.ofSeconds(within),
                Duration.ofSeconds(quiet),
                new LegalCitation("本单位规定"),
                false,
                null);
    }
}
