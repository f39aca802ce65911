package org.lijian.law.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.shared.Problem;

/** §12 of the law reference: an investigation stops on a ground that the rule of the day names, and on no other. */
class InterruptionRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);

    private final InterruptionRules rules = new InterruptionRules(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "SUSPENSION,  1, 处罚决定须以相关案件的裁判结果, 第三十五条",
        "SUSPENSION,  5, 其他应当中止调查的情形,         第三十五条",
        "TERMINATION, 1, 涉嫌违法的自然人死亡,           第三十六条",
        "TERMINATION, 3, 其他应当终止调查的情形,         第三十六条",
        "REVOCATION,  1, 立案后发现不符合立案条件,       第二十条",
        "TRANSFER,    2, 涉嫌犯罪,                       第十七条",
        "MERGER,      1, 同一当事人的不同违法行为,       第五十四条",
    })
    void nameEachGroundByItsItem(InterruptionKind kind, int item, String text, String article) {
        InterruptionGround ground = rules.require(kind, item, FIRST);

        assertThat(ground.kind()).isEqualTo(kind);
        assertThat(ground.item()).isEqualTo(item);
        assertThat(ground.text()).startsWith(text);
        assertThat(ground.citation().text()).contains(article);
        assertThat(ground.verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SUSPENSION, 0", "SUSPENSION, 6", "TERMINATION, 4", "REVOCATION, 2", "TRANSFER, -1"})
    void knowNoItemBesidesThose(InterruptionKind kind, int item) {
        assertThatThrownBy(() -> rules.require(kind, item, FIRST)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo("interruption-ground-unknown");
            assertThat(problem.facts()).containsEntry("item", item);
        });
    }

    @Test
    void areNotInForceBeforeTheRegulationThatTheyCite() {
        assertThatThrownBy(() -> rules.require(InterruptionKind.SUSPENSION, 1, FIRST.minusDays(1)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("interruption-not-in-force");
                    assertThat(problem.facts()).containsEntry("from", FIRST);
                });
    }
}
