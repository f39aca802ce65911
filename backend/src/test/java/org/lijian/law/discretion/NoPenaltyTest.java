package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.law.discretion.FineFixtures.FINES;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.circumstance.NoPenalty;

/** 处罚法 30、31、33 and the list of Guangdong (§8.3 of the law reference). */
class NoPenaltyTest {
    @ParameterizedTest
    @CsvSource({
        "MINOR CORRECTED_IN_TIME NO_CONSEQUENCE,              true,  true",
        "MINOR CORRECTED_IN_TIME,                             false, false",
        "FIRST_VIOLATION MINOR_CONSEQUENCE CORRECTED_IN_TIME, true,  false",
        "FIRST_VIOLATION MINOR_CONSEQUENCE,                   false, false",
        "NO_FAULT_PROVEN,                                     true,  true",
        "MERIT,                                               false, false",
    })
    void isDueOrMayBeByTheLaw(String circumstances, boolean mayApply, boolean must) {
        NoPenalty answer = FINES.noPenalty(fine("AIR-117-2", "SX", "2022-03-08")
                .circumstances(circumstances.split(" "))
                .fine());

        assertThat(answer.mayApply()).isEqualTo(mayApply);
        assertThat(answer.must()).isEqualTo(must);
        assertThat(answer.why())
                .allSatisfy(rule -> assertThat(rule.citation().text()).isNotBlank());
    }

    @Test
    void isDueForAChild() {
        NoPenalty answer = FINES.noPenalty(fine("AIR-119-1", "SX", "2022-03-08")
                .byPerson()
                .circumstances("UNDER_14")
                .fine());

        assertThat(answer.must()).isTrue();
        assertThat(answer.why().get(0).citation().text()).contains("第三十条");
    }

    /** “0.1倍以下”, and 以下 does not include in Guangdong. */
    @ParameterizedTest
    @CsvSource({
        "0.09, true",
        "0.1,  false",
        "0.11, false",
    })
    void mayBeForASmallExceedanceInGuangdong(String times, boolean applies) {
        NoPenalty.Rule rule = rule(
                "GD-ANNEX2-AIR-EXCEEDANCE",
                fine("AIR-99-2", "GD", "2022-06-01")
                        .measured("EXCEEDANCE", times, MeasureUnit.TIMES)
                        .circumstances("FIRST_IN_ONE_YEAR", "ONE_CLASS_B_POLLUTANT", "CORRECTED_IN_TIME"));

        assertThat(rule.applies()).isEqualTo(applies);
    }

    @Test
    void isNotForAReserve() {
        NoPenalty.Rule rule = rule(
                "GD-ANNEX2-UNSEALED",
                fine("AIR-117-1", "GD", "2022-06-01")
                        .circumstances("FIRST_VIOLATION", "CORRECTED_IN_TIME", "MINOR_CONSEQUENCE", "NATURE_RESERVE"));

        assertThat(rule.applies()).isFalse();
        assertThat(rule.excludedBy()).containsExactly("位于自然保护区");
        assertThat(rule.missing()).isEmpty();
    }

    @Test
    void namesTheListOfShanxiThatNobodyHasReadWithoutApplyingIt() {
        NoPenalty.Rule rule =
                rule("UNREAD-SX", fine("AIR-117-1", "SX", "2025-07-18").circumstances("FIRST_VIOLATION"));

        assertThat(rule.applies()).isFalse();
        assertThat(rule.verified()).isFalse();
    }

    @Test
    void standsInTheFineWhereCircumstancesAreGiven() {
        assertThat(Objects.requireNonNull(fine("AIR-117-2", "SX", "2022-03-08")
                                .circumstances("NO_FAULT_PROVEN")
                                .calculated()
                                .noPenalty())
                        .must())
                .isTrue();
        assertThat(fine("AIR-117-2", "SX", "2022-03-08").calculated().noPenalty())
                .isNull();
    }

    private static NoPenalty.Rule rule(String code, FineFixtures.Asked asked) {
        return FINES.noPenalty(asked.fine()).why().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
