package org.lijian.law.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class ViolationsTest {
    private final Violations violations = new Violations(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "AIR-117-1,   10000,  100000,  YES,          ECOLOGY_BY_DUTY",
        "AIR-117-3,   10000,  100000,  LEGAL_REVIEW, ECOLOGY_BY_DUTY",
        "AIR-99-2,    100000, 1000000, YES,          ECOLOGY",
        "AIR-98,      20000,  200000,  NO,           ECOLOGY",
        "AIR-115-1-1, 10000,  100000,  YES,          HOUSING_BY_DUTY",
        "AIR-112-3,   5000,   5000,    NO,           ECOLOGY",
        "AIR-118-1,   5000,   50000,   LEGAL_REVIEW, LOCALLY_DESIGNATED",
        "CODE-1229,   50000,  200000,  NO,           ECOLOGY",
    })
    void knowsFineAuthorityAndWhetherDaysCanBePenalised(
            String code, String min, String max, PerDayEligibility perDay, CompetentAuthority authority) {
        Violation violation = violations.require(code);

        assertThat(violation.min()).isEqualTo(Money.of(min));
        assertThat(violation.max()).isEqualTo(Money.of(max));
        assertThat(violation.perDay()).isEqualTo(perDay);
        assertThat(violation.competentAuthority()).isEqualTo(authority);
        assertThat(violation.penaltyCitation().text()).contains("第");
    }

    @Test
    void endsTheAirLawTheDayBeforeTheCodeBegins() {
        assertThat(violations.require("AIR-117-1", LocalDate.of(2026, 8, 14)).code())
                .isEqualTo("AIR-117-1");
        assertRefused("violation-not-in-force", "AIR-117-1", LocalDate.of(2026, 8, 15));
        assertRefused("violation-not-in-force", "CODE-1130-2", LocalDate.of(2026, 8, 14));
        assertRefused("violation-unknown", "AIR-1", LocalDate.of(2022, 3, 8));
    }

    @Test
    void allowsWhatLiesInItsRange() {
        Violation violation = violations.require("AIR-117-1");

        assertThat(violation.allows(Money.of("10000"))).isTrue();
        assertThat(violation.allows(Money.of("100000.01"))).isFalse();
    }

    private void assertRefused(String refusal, String code, LocalDate actedOn) {
        assertThatThrownBy(() -> violations.require(code, actedOn))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(refusal));
    }
}
