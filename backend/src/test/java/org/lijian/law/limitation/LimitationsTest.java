package org.lijian.law.limitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.shared.Problem;

class LimitationsTest {
    private static final LawBook BOOK = LawBook.shipped();
    private static final Limitations LIMITATIONS = new Limitations(BOOK, new StatutoryPeriods(BOOK));

    @ParameterizedTest
    @CsvSource({
        "2022-04-26, NONE,                2024-04-25, 2024-04-26, false",
        "2022-04-26, NONE,                2024-04-26, 2024-04-26, false", // the last day
        "2022-04-26, NONE,                2024-04-27, 2024-04-26, true",
        "2022-04-26, LIFE_HEALTH_FINANCE, 2027-04-26, 2027-04-26, false",
        "2022-04-26, LIFE_HEALTH_FINANCE, 2027-04-27, 2027-04-26, true",
        "2021-07-15, NONE,                2023-07-16, 2023-07-15, true",
        "2026-08-14, POLLUTION,           2028-08-15, 2028-08-14, true", // pollution alone did not lengthen it before
        // the Code
        "2026-08-15, POLLUTION,           2028-08-16, 2031-08-15, false",
        "2026-08-15, POLLUTION,           2031-08-16, 2031-08-15, true",
        "2026-08-15, NONE,                2028-08-16, 2028-08-15, true",
        "2024-02-29, NONE,                2026-03-01, 2026-02-28, true",
    })
    void endsTwoOrFiveYearsAfterTheAct(
            LocalDate acted, HarmKind harm, LocalDate discovered, LocalDate expires, boolean expired) {
        Limitation limitation = LIMITATIONS.calculate(new LimitationCase(acted, false, null, harm, discovered));

        assertThat(limitation.expiresOn()).isEqualTo(expires);
        assertThat(limitation.expired()).isEqualTo(expired);
        assertThat(limitation.citation().text()).contains("第三十六条");
        assertThat(limitation.steps()).hasSize(3);
    }

    @Test
    void runsFromTheEndOfAContinuingAct() {
        Limitation limitation = continuing("2021-08-01", "2024-03-01", HarmKind.NONE, "2026-03-01");

        assertThat(limitation.runsFrom()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(limitation.expired()).isFalse();
        assertThat(continuing("2021-08-01", "2024-03-01", HarmKind.NONE, "2026-03-02")
                        .expired())
                .isTrue();
    }

    @Test
    void endsTwoYearsAfterAnActBeforeTheLawOf2021WhateverItLedTo() {
        LocalDate acted = LocalDate.of(2021, 7, 14);

        assertThat(LIMITATIONS.lastDay(acted, HarmKind.LIFE_HEALTH_FINANCE, LocalDate.of(2022, 3, 8)))
                .isEqualTo(LocalDate.of(2023, 7, 14));
        assertThat(LIMITATIONS.lastDay(acted.plusDays(1), HarmKind.LIFE_HEALTH_FINANCE, LocalDate.of(2022, 3, 8)))
                .isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    void takesTheLawOfTheDayAContinuingActEnded() {
        assertThat(continuing("2026-01-01", "2026-08-14", HarmKind.POLLUTION, "2026-09-01")
                        .code())
                .isEqualTo("LIMITATION");
        assertThat(continuing("2026-01-01", "2026-08-15", HarmKind.POLLUTION, "2026-09-01")
                        .code())
                .isEqualTo("LIMITATION_HARM");
    }

    @Test
    void explainsFromWhenHowLongAndWhetherItHasRunOut() {
        Limitation over = continuing("2021-08-01", "2024-03-01", HarmKind.NONE, "2026-03-02");
        Limitation longer = LIMITATIONS.calculate(new LimitationCase(
                LocalDate.of(2022, 4, 26), false, null, HarmKind.LIFE_HEALTH_FINANCE, LocalDate.of(2027, 4, 26)));

        assertThat(over.steps()).extracting(Step::fact).first().isEqualTo("违法行为2021-08-01发生，2024-03-01终了");
        assertThat(over.steps()).extracting(Step::rule).contains("无使期限延长的危害后果");
        assertThat(over.steps()).extracting(Step::value).contains("2年，至2026-03-01届满", "超过追责时效，不再给予行政处罚");
        assertThat(over.verified()).isTrue();
        assertThat(longer.steps()).extracting(Step::fact).first().isEqualTo("违法行为2022-04-26发生");
        assertThat(longer.steps()).extracting(Step::fact).contains("危害后果：涉及公民生命健康安全、金融安全且有危害后果");
        assertThat(longer.steps()).extracting(Step::rule).contains("有法定危害后果的，期限延长");
        assertThat(longer.steps()).extracting(Step::value).contains("5年，至2027-04-26届满", "未超过追责时效");
    }

    @Test
    void doesNotRunWhileTheActGoesOn() {
        Limitation limitation = continuing("2010-01-01", null, HarmKind.NONE, "2022-06-01");

        assertThat(limitation.expired()).isFalse();
        assertThat(limitation.runsFrom()).isNull();
        assertThat(limitation.expiresOn()).isNull();
    }

    @Test
    void refusesWhatContradictsItselfAndAnActWithoutARule() {
        assertRefused(
                "limitation-dates-contradict",
                "/endedOn",
                () -> continuing("2022-01-01", "2021-12-31", HarmKind.NONE, "2022-06-01"));
        assertRefused(
                "limitation-dates-contradict",
                "/discoveredOn",
                () -> continuing("2022-01-01", "2022-01-31", HarmKind.NONE, "2021-12-31"));
        assertRefused(
                "limitation-end-without-continuing",
                "/endedOn",
                () -> LIMITATIONS.calculate(new LimitationCase(
                        LocalDate.of(2022, 1, 1),
                        false,
                        LocalDate.of(2022, 1, 2),
                        HarmKind.NONE,
                        LocalDate.of(2022, 6, 1))));
        assertRefused(
                "limitation-not-in-force",
                "/actedOn",
                () -> LIMITATIONS.calculate(new LimitationCase(
                        LocalDate.of(2021, 7, 14), false, null, HarmKind.NONE, LocalDate.of(2022, 6, 1))));
    }

    private static Limitation continuing(String acted, @Nullable String ended, HarmKind harm, String discovered) {
        return LIMITATIONS.calculate(new LimitationCase(
                LocalDate.parse(acted),
                true,
                ended == null ? null : LocalDate.parse(ended),
                harm,
                LocalDate.parse(discovered)));
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
