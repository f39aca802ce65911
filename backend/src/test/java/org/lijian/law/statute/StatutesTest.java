package org.lijian.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.shared.Problem;

class StatutesTest {
    private final Statutes statutes = new Statutes(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "AIR-2018,        2016-01-01, 2026-08-14",
        "ENV-2014,        2015-01-01, 2026-08-14",
        "CODE-2026,       2026-08-15,",
        "PENALTY-2021,    2021-07-15,",
        "MEP-8,           2010-03-01, 2023-06-30",
        "MEE-30,          2023-07-01,",
        "MEP-28,          2015-01-01,",
        "MEP-29,          2015-01-01,",
        "MEP-30-2014,     2015-01-01,",
        "PERMIT-2021,     2021-03-01,",
        "DETENTION-2015,  2015-01-01,",
        "REFERRAL-2017,   2017-01-25,",
        "GB-13271-2014,   2014-07-01,",
        "DB13-2934-2019,  2019-04-01,",
        "GB-36886-2018,   2018-12-01,",
        "FORMS-2016,      2016-05-01, 2024-03-28",
    })
    void areInForceFromTheirFirstDayToTheirLast(String code, LocalDate from, @Nullable LocalDate to) {
        assertRefused("statute-not-in-force", () -> statutes.statute(code, from.minusDays(1)));
        assertThat(statutes.statute(code, from).code()).isEqualTo(code);
        if (to == null) {
            assertThat(statutes.statute(code, LocalDate.of(2099, 12, 31)).validTo())
                    .isNull();
        } else {
            assertThat(statutes.statute(code, to).code()).isEqualTo(code);
            assertRefused("statute-not-in-force", () -> statutes.statute(code, to.plusDays(1)));
        }
    }

    @Test
    void haveNoArticleOfANumberThatCannotBe() {
        assertThat(new Article(1, "一", true).label()).isEqualTo("第一条");
        assertThat(new Article(9999, "一", true).article()).isEqualTo(9999);
        for (int number : new int[] {0, 10000}) {
            assertThatThrownBy(() -> new Article(number, "一", true)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void showWhatAnArticleSaysInShort() {
        Article yards = statutes.article("AIR-2018", 117, LocalDate.of(2022, 3, 8));

        assertThat(yards.label()).isEqualTo("第一百一十七条");
        assertThat(yards.text()).contains("一万元以上十万元以下");
        assertThat(yards.verified()).isTrue();
        assertThat(statutes.article("AIR-2018", 77, null).verified()).isFalse();
        assertRefused("article-not-found", () -> statutes.article("AIR-2018", 118118, null));
        assertRefused("statute-not-found", () -> statutes.statute("NONSENSE", null));
    }

    @Test
    void changeFromTheAirLawToTheCodeOnTheDayOfTheCode() {
        assertThat(statutes.all(LocalDate.of(2026, 8, 14)))
                .extracting(Statute::code)
                .contains("AIR-2018", "ENV-2014")
                .doesNotContain("CODE-2026");
        assertThat(statutes.all(LocalDate.of(2026, 8, 15)))
                .extracting(Statute::code)
                .contains("CODE-2026")
                .doesNotContain("AIR-2018", "ENV-2014");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code-2026.yaml | replaces: [AIR-2018, ENV-2014] | replaces: [AIR-2017, ENV-2014] | replaces AIR-2017",
                "code-2026.yaml | article: 1060 | article: 1057 | CODE-2026 has the article 1057 twice",
                "code-2026.yaml | article: 1060 | article: 0 | article 0",
                "code-2026.yaml | code: CODE-2026 | code: AIR-2018 | the statute AIR-2018 stands twice",
                "environment-2014.yaml | validTo: 2026-08-14 | validTo: 2014-08-14 | ends before it begins",
                "environment-2014.yaml | kind: LAW | kind: LAWS | LAWS",
            })
    void refuseAFileThatIsWrong(String file, String right, String wrong, String fault) {
        LawBook law = LawBook.shipped();
        assertThat(new Statutes(law).all(null)).isNotEmpty();
        String path = "statutes/" + file;
        String text = law.inForce().text(path).orElseThrow();
        assertThat(text).contains(right);

        assertThatThrownBy(() -> law.replace(law.inForce().with(path, text.replace(right, wrong))))
                .isInstanceOf(BrokenReference.class)
                .hasMessageContaining(path)
                .hasMessageContaining(fault);
    }

    private static void assertRefused(String refusal, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(refusal));
    }
}
