package org.lijian.law.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

class SimilarityRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 15);

    private final SimilarityRules rules = new SimilarityRules(LawBook.shipped());

    @Test
    void holdFromTheDayThePenaltyLawDoes() {
        assertThat(rules.on(FIRST.minusDays(1))).isEmpty();
        assertThat(rules.on(FIRST)).isPresent();
        assertThat(rules.validFrom()).isEqualTo(FIRST);
        assertThat(rules.on(FIRST.plusYears(5))).isPresent();
    }

    @Test
    void callNothingUsualOfTooFewDecisions() {
        SimilarityRule rule = rules.on(FIRST).orElseThrow();

        assertThat(rule.usual(spread(rule.least() - 1))).isEmpty();
        assertThat(rule.usual(spread(rule.least()))).isPresent();
    }

    @Test
    void callTheAmountsFromQuartileToQuartileUsual() {
        UsualBand usual = rules.on(FIRST).orElseThrow().usual(spread(41)).orElseThrow();

        assertThat(usual.from()).isEqualTo(Money.of("11"));
        assertThat(usual.to()).isEqualTo(Money.of("31"));
        assertThat(usual.contains(Money.of("10.99"))).isFalse();
        assertThat(usual.contains(Money.of("11"))).isTrue();
        assertThat(usual.contains(Money.of("31"))).isTrue();
        assertThat(usual.contains(Money.of("31.01"))).isFalse();
        assertThat(usual.verified()).isFalse();
        assertThat(usual.citation().text()).contains("第三十四条");
    }

    @Test
    void mayAskForOneDecisionOrForAllTheyLookAtAndCallOneMarkUsual() {
        assertThat(rule(1, 50, SpreadMark.MEDIAN, SpreadMark.MEDIAN).usual(spread(1)))
                .hasValueSatisfying(usual -> assertThat(usual.from()).isEqualTo(usual.to()));
        assertThat(rule(50, 50, SpreadMark.LEAST, SpreadMark.MOST).usual(spread(49)))
                .isEmpty();
    }

    private static SimilarityRule rule(int least, int nearest, SpreadMark from, SpreadMark to) {
        return new SimilarityRule(FIRST, null, nearest, least, from, to, new LegalCitation("本单位规定"), false);
    }

    @ParameterizedTest
    @CsvSource({
        "least: 10, least: 0",
        "least: 10, least: 51",
        "from: LOWER_QUARTILE, from: MOST",
        "from: LOWER_QUARTILE, from: TENTH",
        "nearest: 50, nearst: 50"
    })
    void refuseAFileThatCannotBe(String right, String wrong) {
        ReferenceBook book = ReferenceBook.shipped();
        String text = book.text("similar.yaml").orElseThrow();
        ReferenceBook broken = book.with("similar.yaml", text.replace(right, wrong));

        assertThatExceptionOfType(BrokenReference.class)
                .isThrownBy(() -> new SimilarityRules(new LawBook(broken)))
                .withMessageContaining("similar.yaml");
    }

    /** From one yuan upwards, a yuan apart. */
    private static Spread spread(int count) {
        List<Money> amounts = IntStream.rangeClosed(1, count)
                .mapToObj(yuan -> Money.of(String.valueOf(yuan)))
                .toList();
        return Spread.of(amounts);
    }
}
