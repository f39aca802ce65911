package org.lijian.law.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "DECISION_REVOKED,   第四十八条, 行政处罚（不予行政处罚）决定已被依法撤销",
        "TERMINATION_LAPSED, 第五十四条, 据以终止调查的情形已不存在",
        "HANDED_BACK,        第二十七条, 受移送机关退回案件",
    })
    void eachKindHasItsOwnGround(ReopeningKind kind, String article, String text) {
        ReopeningGround ground = rules.require(kind, LocalDate.of(2023, 9, 4));

        assertThat(ground.citation().text()).endsWith(article);
        assertThat(ground.text()).startsWith(text);
    }

    @Test
    void thereIsNoneBeforeTheLawThatItCites() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rules.require(ReopeningKind.HANDED_BACK, LocalDate.of(2021, 7, 14)))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("reopening-not-in-force"));
    }
}
