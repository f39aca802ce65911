package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.statistics.MilestoneKind;

class FormulaTest {
    @Test
    void readsWhatIsCountedOfWhich() {
        Term term = Formula.of("count(LEAD_CLOSED where category = MERGED | EDUCATED and timing = LATE)")
                .terms()
                .get(0);

        assertThat(term.operation()).isEqualTo(Operation.COUNT);
        assertThat(term.kind()).isEqualTo(MilestoneKind.LEAD_CLOSED);
        assertThat(term.categories()).containsExactly("MERGED", "EDUCATED");
        assertThat(term.timing()).isEqualTo("LATE");
    }

    @Test
    void dividesBeforeItAdds() {
        assertThat(value("count(CASE_FILED) - count(CASE_CLOSED) / count(SEIZED)", 10, 6, 3))
                .isEqualByComparingTo("8");
        assertThat(value("(count(CASE_FILED) - count(CASE_CLOSED)) / count(SEIZED)", 10, 4, 3))
                .isEqualByComparingTo("2");
    }

    @Test
    void aShareOfNothingIsNoNumber() {
        assertThat(value("count(CASE_CLOSED) / count(CASE_FILED)", 0, 0)).isNull();
        assertThat(value("count(CASE_CLOSED) / count(CASE_FILED) + count(SEIZED)", 0, 0, 5))
                .isNull();
    }

    @Test
    void whatIsOpenEndsWithAnyOfWhatEndsIt() {
        Term term = Formula.of("open(FINE_DECIDED.amount until FINE_SETTLED | FINE_GIVEN_UP)")
                .terms()
                .get(0);

        assertThat(term.until()).containsExactly(MilestoneKind.FINE_SETTLED, MilestoneKind.FINE_GIVEN_UP);
        assertThat(term.text()).isEqualTo("open ( FINE_DECIDED . amount until FINE_SETTLED | FINE_GIVEN_UP )");
    }

    @ParameterizedTest
    @CsvSource({
        "open(SEIZED until SEIZURE_LIFTED), open(SEIZED until RECHECKED), true",
        "count(SEIZED) / open(SEIZED until SEIZURE_LIFTED), count(SEIZED) / open(SEIZED until RECHECKED), true",
        "count(SEIZED) / open(SEIZED until SEIZURE_LIFTED), count(RECHECKED) / open(SEIZED until SEIZURE_LIFTED), false",
        "count(SEIZED) / open(SEIZED until SEIZURE_LIFTED), count(SEIZED) - open(SEIZED until SEIZURE_LIFTED), false",
        "count(SEIZED), open(SEIZED until SEIZURE_LIFTED), false"
    })
    void agreesWithAnotherThatDiffersInWhatIsOpenAlone(String one, String other, boolean agrees) {
        assertThat(Formula.of(one).agreesOnWhatHappened(Formula.of(other))).isEqualTo(agrees);
    }

    @Test
    void twoTermsThatReadTheSameAreTwoNumbers() {
        assertThat(Formula.of("count(SEIZED) / (count(SEIZED) + count(RECHECKED))")
                        .terms())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "count(NOTHING_AT_ALL); no milestone is called NOTHING_AT_ALL",
                "total(SEIZED); a formula knows no total()",
                "count(SEIZED; ends too early",
                "count(SEIZED) count(SEIZED); goes on after its end",
                "count(SEIZED where colour = RED); by category and timing",
                "sum(SEIZED); needs .amount or .days",
                "sum(SEIZED.days); days are compared",
                "count(SEIZED.days); takes no measure",
                "open(SEIZED); what is open",
                "age(SEIZED until RECHECKED); no ages are kept",
                "repeat(FINE_DECIDED); it is not kept to whom",
                "open(SEIZED until); no milestone is called )",
                "open(SEIZED until SEIZURE_LIFTED |); no milestone is called )",
                "count(SEIZED until SEIZURE_LIFTED); what is open",
                "open(SEIZED until SEIZURE_LIFTED where category = A); cannot be chosen by its category",
                "count(SEIZED) * 2; cannot be read",
                "${7*7}; cannot be read"
            })
    void refusesWhatIsNoFormula(String text, String why) {
        assertThatThrownBy(() -> Formula.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static BigDecimal value(String text, int... values) {
        Formula formula = Formula.of(text);
        Map<Term, BigDecimal> of = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            of.put(formula.terms().get(i), BigDecimal.valueOf(values[i]));
        }
        return formula.value(of::get);
    }
}
