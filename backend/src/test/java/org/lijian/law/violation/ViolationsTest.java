package org.lijian.law.violation;

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
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class ViolationsTest {
    private static final String AIR = "violations/air-2018.yaml";
    private static final String CODE = "violations/code-2026.yaml";

    private final Violations violations = new Violations(LawBook.shipped());

    @Test
    void endsTheAirLawTheDayBeforeTheCodeBegins() {
        assertThat(violations.require("AIR-117-1", LocalDate.of(2026, 8, 13)).code())
                .isEqualTo("AIR-117-1");
        assertThat(violations.require("AIR-117-1", LocalDate.of(2026, 8, 14)).code())
                .isEqualTo("AIR-117-1");
        assertRefused("violation-not-in-force", () -> violations.require("AIR-117-1", LocalDate.of(2026, 8, 15)));
        assertRefused("violation-not-in-force", () -> violations.require("CODE-1130-2", LocalDate.of(2026, 8, 14)));
        assertThat(violations.require("CODE-1130-2", LocalDate.of(2026, 8, 15)).code())
                .isEqualTo("CODE-1130-2");
        assertRefused("violation-unknown", () -> violations.require("AIR-1", LocalDate.of(2022, 3, 8)));
    }

    @Test
    void namesTheDaysBetweenWhichAnActIsInForce() {
        assertThatThrownBy(() -> violations.require("AIR-117-1", LocalDate.of(2026, 8, 15)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.zh()).contains("2016-01-01").contains("2026-08-14"));
    }

    @Test
    void allowsWhatLiesInItsRange() {
        Violation violation = violations.require("AIR-117-1");

        assertThat(violation.allows(Money.of("9999.99"))).isFalse();
        assertThat(violation.allows(Money.of("10000"))).isTrue();
        assertThat(violation.allows(Money.of("100000"))).isTrue();
        assertThat(violation.allows(Money.of("100000.01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"AIR-105", "AIR-110", "AIR-114-2", "AIR-122-PERSON"})
    void refusesToNameARangeWhereTheLawNamesNone(String code) {
        assertRefused("fine-without-range", () -> violations.require(code).min());
        assertRefused("fine-without-range", () -> violations.require(code).max());
        assertRefused("fine-without-range", () -> violations.require(code).allows(Money.of("1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "煤炭 密闭 |              |            | 2022-03-08 | AIR-116 AIR-117-1",
                "煤炭 密闭 | DUST         |            | 2026-08-15 | CODE-1130-2",
                "air-118   |              |            | 2022-03-08 | AIR-118-1 AIR-118-2 AIR-118-3",
                "          | COOKING_FUME |            | 2026-08-14 | AIR-118-1 AIR-118-2 AIR-118-3 GD-ENV-73-2",
                "          |              | MARKET_OR_CUSTOMS |     | AIR-110",
                "没有这样的行为 |          |            |            | ",
            })
    void findsActsByWordsDomainDayAndAuthority(
            @Nullable String query,
            @Nullable ViolationDomain domain,
            @Nullable CompetentAuthority authority,
            @Nullable LocalDate on,
            @Nullable String codes) {
        assertThat(violations.search(query, domain, on, authority))
                .extracting(Violation::code)
                .containsExactly(codes == null ? new String[0] : codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "violations/air-2018.yaml  | article: 第九十八条 | article: 第九百九十八条 | cites article 998 of AIR-2018",
                "violations/air-2018.yaml  | duty: 第二十九条 | duty: 第二十八条 | cites article 28 of AIR-2018",
                "violations/air-2018.yaml  | statute: AIR-2018 | statute: AIR-2019 | there is no statute AIR-2019",
                "violations/air-2018.yaml  | validTo: 2026-08-14 | validTo: 2026-08-15 | their law does not",
                "violations/air-2018.yaml  | validFrom: 2016-01-01 | validFrom: 2015-12-31 | their law does not",
                "violations/air-2018.yaml  | code: AIR-99-2 | code: AIR-99-1 | the violation AIR-99-1 stands twice",
                "violations/air-2018.yaml  | min: \"2000\", max: \"20000\" | min: \"20000\", max: \"2000\" | is above the largest",
                "violations/air-2018.yaml  | fromPercent: \"300\" | fromPercent: \"600\" | the least multiple",
                "violations/air-2018.yaml  | kind: NONE_FIRST | kind: NONE_LAST | NONE_LAST",
                "violations/air-2018.yaml  | authority: ECOLOGY_OR_AIR_DUTY | authority: ECOLOGIE | ECOLOGIE",
                "violations/air-2018.yaml  | perDayBasis: 《大气污染防治法》第一百二十三条第一项 | note: 无 | AIR-99-1 is penalised per day by no provision",
                "violations/air-2018.yaml  | domain: CROSS_CUTTING | domian: CROSS_CUTTING | domian",
                "violations/code-2026.yaml | predecessors: [AIR-107-1 | predecessors: [AIR-1071 | CODE-1119 follows AIR-1071",
            })
    void refusesACatalogueThatIsWrongNamingItsFile(String path, String right, String wrong, String fault) {
        LawBook law = LawBook.shipped();
        assertThat(new Violations(law).all()).isNotEmpty();
        String text = law.inForce().text(path).orElseThrow();
        assertThat(text).contains(right);

        assertThatThrownBy(() -> law.replace(law.inForce().with(path, text.replace(right, wrong))))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> {
                    assertThat(broken.path()).isEqualTo(path);
                    assertThat(broken.line()).isPositive();
                    assertThat(broken).hasMessageContaining(fault);
                });
    }

    @Test
    void keepsTheOldCatalogueWhenTheNewOneIsWrong() {
        LawBook law = LawBook.shipped();
        Violations kept = new Violations(law);
        ReferenceBook book = law.inForce();
        String text = book.text(CODE).orElseThrow();

        law.replace(
                book.with(CODE, text.replace("min: \"50000\", max: \"200000\"", "min: \"60000\", max: \"200000\"")));
        assertThat(kept.require("CODE-1229").min()).isEqualTo(Money.of("60000"));

        assertThatThrownBy(() -> law.replace(book.with(AIR, "statute: AIR-2018")))
                .isInstanceOf(BrokenReference.class);
        assertThat(kept.require("CODE-1229").min()).isEqualTo(Money.of("60000"));
    }

    private static void assertRefused(String refusal, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(refusal));
    }
}
