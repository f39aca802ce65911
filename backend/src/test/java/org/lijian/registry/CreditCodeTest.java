package org.lijian.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9144030071526726XG", "91330100799655058B"})
    void acceptsCodesWhoseCheckCharacterIsRight(String code) {
        assertThat(CreditCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y34",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100I000100Y43",
                "91350100m000100y43",
                "",
            })
    void refusesWhatWasNeverIssued(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.of(code))
                .withMessageContaining("GB 32100");
    }

    @Test
    void noticesEveryWrongCharacter() {
        String code = "91350100M000100Y43";
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '1' ? '2' : '1';
            assertThat(CreditCode.isValid(code.substring(0, i) + other + code.substring(i + 1)))
                    .isFalse();
        }
    }
}
