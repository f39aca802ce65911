package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.shared.Problem;

class ChoicesTest {
    @Test
    void areStoredInTheOrderOfTheirFactors() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("REPEATS", "FIRST");
        given.put("CONSEQUENCE", "ORDINARY");

        Choices choices = Choices.of(given);

        assertThat(choices.json()).isEqualTo("{\"CONSEQUENCE\":\"ORDINARY\",\"REPEATS\":\"FIRST\"}");
        assertThat(Choices.ofJson(choices.json())).isEqualTo(choices);
    }

    @Test
    void areNoneWhereNothingWasFound() {
        assertThat(Choices.required(null)).isEqualTo(Choices.NONE);
        assertThat(Choices.ofJson("{}")).isEqualTo(Choices.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "'a$.b', FIRST, /choices/a$.b",
        "'REPEATS\"', FIRST, /choices/REPEATS\"",
        "A/B, FIRST, /choices/A~1B",
        "REPEATS, '', /choices/REPEATS",
        "REPEATS, 第一次, /choices/REPEATS",
        "REPEATS, , /choices/REPEATS"
    })
    void refuseWhatCannotBeACode(String factor, @Nullable String option, String pointer) {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put(factor, option);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Choices.required(given))
                .satisfies(problem -> assertThat(problem.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo(pointer)));
    }

    @Test
    void refuseMoreFactorsThanAnyTableHas() {
        Map<String, @Nullable String> given = new HashMap<>();
        for (int i = 0; i <= 20; i++) {
            given.put("F" + i, "A");
        }

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Choices.required(given));
        given.remove("F0");
        assertThat(Choices.required(given).byFactor()).hasSize(20);
    }
}
