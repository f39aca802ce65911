package org.lijian.law.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Percentage;
import org.lijian.shared.Problem;

class DiscussionRulesTest {
    private static final DiscussionRules RULES = new DiscussionRules(LawBook.shipped());
    private static final LocalDate DAY = LocalDate.of(2023, 8, 18);

    @ParameterizedTest
    @CsvSource({"1,2,false", "2,2,true", "2,3,true", "1,3,false", "2,4,false", "3,4,true"})
    void takesMoreThanHalfOfTheVotes(long agreeing, long votes, boolean agrees) {
        assertThat(RULES.on(DAY).agrees(agreeing, votes)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"2,3,false", "3,4,true", "4,6,false"})
    void countsAsAStricterRuleOfAProvinceWould(long agreeing, long votes, boolean agrees) {
        assertThat(rule(2, "66.67").agrees(agreeing, votes)).isEqualTo(agrees);
    }

    @Test
    void saysThatItIsNotVerified() {
        assertThat(RULES.on(DAY).verified()).isFalse();
        assertThat(RULES.on(DAY).note()).contains("待核对");
        assertThat(RULES.on(DAY).leastVotes()).isEqualTo(2);
    }

    @Test
    void refusesADayBeforeItAndARuleThatCannotBe() {
        assertThatThrownBy(() -> RULES.on(LocalDate.of(2010, 2, 28)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal()).isEqualTo(DiscussionRuleRefusal.NOT_IN_FORCE));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(1, "50"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(2, "100"));
    }

    private static DiscussionRule rule(int leastVotes, String moreThan) {
        return new DiscussionRule(
                DAY, null, leastVotes, Percentage.of(moreThan), LegalCitation.of("《行政处罚法》第五十七条"), false, null);
    }
}
