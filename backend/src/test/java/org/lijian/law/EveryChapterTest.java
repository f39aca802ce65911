package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.law.alarm.AlarmRules;
import org.lijian.law.authority.Authorities;
import org.lijian.law.checklist.Checklists;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.discretion.FineProposal;
import org.lijian.law.gate.Gates;
import org.lijian.law.limit.Limits;
import org.lijian.law.limitation.HarmKind;
import org.lijian.law.limitation.LimitationCase;
import org.lijian.law.limitation.Limitations;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.perday.RecheckRound;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.similar.SimilarityRules;
import org.lijian.law.statute.Statutes;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;

/** Each chapter of a book read for the first time answers one question whose answer the law reference states. */
class EveryChapterTest {
    private static final LocalDate MARCH_8 = LocalDate.of(2022, 3, 8);

    private final LawBook book = LawBook.shipped();
    private final StatutoryPeriods periods = new StatutoryPeriods(book);
    private final Violations violations = new Violations(book);
    private final Gates gates = new Gates(book);

    @Test
    void namesTheActAndItsStatute() {
        assertThat(new Statutes(book).statute("AIR-2018", MARCH_8).name()).isEqualTo("大气污染防治法");
        assertThat(violations.require("AIR-117-1", MARCH_8).penaltyCitation().text())
                .contains("第一百一十七条");
        assertThat(new Authorities(book, violations)).isNotNull();
        assertThat(new Checklists(book).all(null, MARCH_8)).isNotEmpty();
        assertThat(new Limits(book)).isNotNull();
    }

    @Test
    void knowsFromWhenAnAlarmIsAMatter() {
        AlarmRules alarms = new AlarmRules(book);

        assertThat(alarms.on(MARCH_8, "MICRO_STATION", "PM10")).hasValueSatisfying(rule -> {
            assertThat(rule.raise()).isEqualByComparingTo("150");
            assertThat(rule.clear()).isLessThan(rule.raise());
        });
        assertThat(alarms.on(MARCH_8, "MICRO_STATION", "SO2"))
                .hasValueSatisfying(rule -> assertThat(rule.raise()).isNull());
        assertThat(alarms.on(MARCH_8, "HOTLINE_12345", "")).isEmpty();
    }

    @Test
    void countsDaysAndMoney() {
        assertThat(periods.due("HEARING_REQ", LocalDate.of(2022, 9, 29), MARCH_8)
                        .due())
                .isEqualTo("2022-10-11");
        assertThat(new PerDayPenalties(book, periods)
                        .calculate(
                                Money.of("48000"),
                                List.of(new RecheckRound(
                                        MARCH_8, LocalDate.of(2022, 3, 25), RecheckResult.STILL_VIOLATING)))
                        .total())
                .hasToString("816000.00");
        assertThat(new Surcharges(book)
                        .calculate(Money.of("816000"), LocalDate.of(2022, 5, 11), LocalDate.of(2022, 5, 12), List.of())
                        .surcharge())
                .hasToString("24480.00");
        assertThat(new Limitations(book, periods)
                        .calculate(new LimitationCase(
                                LocalDate.of(2022, 4, 26), false, null, HarmKind.NONE, LocalDate.of(2024, 4, 25)))
                        .expiresOn())
                .isEqualTo("2024-04-26");
    }

    @Test
    void weighsAFineAndSaysWhatItOpens() {
        assertThat(gates.gates(MARCH_8, "SX", true, Money.of("50000")).hearing())
                .isTrue();
        assertThat(new FineAssessments(book, violations, gates)
                        .assess(new FineProposal(
                                "AIR-117-1",
                                "SX",
                                MARCH_8,
                                MARCH_8,
                                Money.of("48000"),
                                FineGrade.LIGHTER,
                                "初次违法",
                                Map.of(),
                                Set.of()))
                        .steps())
                .isNotEmpty();
        assertThat(new SimilarityRules(book).on(MARCH_8)).isPresent();
    }
}
