package org.lijian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {
    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9AXKP042788", "LFWSRXSJ4M1E12345", "LZZ5DMSDXNT000014", "11111111111111111"})
    void acceptsWhatCouldHaveBeenGiven(String vin) {
        assertThat(Vin.isValid(vin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1M8GDM9A0KP042788",
                "LFWSRXSJ5M1E12345",
                "LFWSRXSJ4M1E12354",
                "LFWSRXSJ4M1E1234",
                "LFWSRXSJ4M1E1234O",
                "lfwsrxsj4m1e12345",
                ""
            })
    void refusesAWrongCheckCharacterAndWhatIsNoNumber(String vin) {
        assertThat(Vin.isValid(vin)).isFalse();
    }
}
