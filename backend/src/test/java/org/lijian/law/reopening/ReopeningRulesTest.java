package org.lijian.law.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.law.LawBook;
import org.lijian.shared.Problem;

class ReopeningRulesTest {
    private final ReopeningRules rules = new ReopeningRules(LawBook.shipped());

    @ParameterizedTest
    @EnumSource(ReopeningKind.class)
    void everyGroundIsWordedAndSaysThatItHasNotBeenRead(ReopeningKind kind) {
        ReopeningGround ground = rules.require(kind, LocalDate.of(2023, 9, 4));

        assertThat(ground.kind()).isEqualTo(kind);
        assertThat(ground.text()).isNotBlank();
        assertThat(ground.citation().text()).startsWith("《行政处罚法》（2021修订）");
        assertThat(ground.verified()).isFalse();
    }

    @Test
    void thereIsNoneBeforeTheLawThatItCites() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rules.require(ReopeningKind.HANDED_BACK, LocalDate.of(2021, 7, 14)))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("reopening-not-in-force"));
    }
}
