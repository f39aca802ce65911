package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Problem;

class FilingConditionTest {
    private static final LocalDate ENDED = LocalDate.of(2022, 3, 8);
    private static final LocalDate LIMIT = LocalDate.of(2024, 3, 8);

    @Test
    void letsACaseBeFiledThatWasFoundIsOursAndIsNotTooLate() {
        assertThatCode(() -> FilingCondition.requireAll(facts(true, true, ENDED)))
                .doesNotThrowAnyException();
    }

    @Test
    void letsAnActBePenalisedThatWasDiscoveredOnTheLastDay() {
        assertThatCode(() -> FilingCondition.requireAll(facts(true, true, LIMIT)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnActThatWasDiscoveredTooLate() {
        refuses(facts(true, true, LIMIT.plusDays(1)), "G4-limitation");
    }

    @Test
    void refusesAnActThatAnotherAuthorityPenalises() {
        Problem problem = refuses(facts(true, false, ENDED), "G3-competent-authority");

        assertThat(problem.zh()).contains("住房城乡建设").contains("移送");
    }

    @Test
    void refusesAnInspectionThatDidNotEndInACase() {
        refuses(facts(false, true, ENDED), "G5-filing-conditions");
    }

    @Test
    void refusesAnActThatTheSiteRecordDoesNotName() {
        refuses(
                new FilingFacts(true, Set.of("AIR-117-1"), "AIR-117-2", "未覆盖", true, "", ENDED, ENDED, LIMIT),
                "G5-filing-conditions");
    }

    @Test
    void namesTheLawInEachOfItsRefusals() {
        assertThat(Set.of(CaseRefusal.NOT_COMPETENT, CaseRefusal.TOO_LATE_TO_PENALISE, CaseRefusal.FILING_CONDITIONS))
                .allSatisfy(refusal -> assertThat(refusal.citation()).isPresent());
    }

    private static FilingFacts facts(boolean concludedAsCase, boolean ours, LocalDate discoveredOn) {
        return new FilingFacts(
                concludedAsCase,
                Set.of("AIR-117-2"),
                "AIR-117-2",
                "未采取覆盖措施",
                ours,
                "住房城乡建设等主管部门",
                ENDED,
                discoveredOn,
                LIMIT);
    }

    private static Problem refuses(FilingFacts facts, String code) {
        return assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> FilingCondition.requireAll(facts))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code))
                .actual();
    }
}
