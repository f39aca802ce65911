package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.law.discretion.FineFixtures.FINES;
import static org.lijian.law.discretion.FineFixtures.assertRefused;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

class StatutoryFineTest {
    private static final Violations VIOLATIONS = new Violations(LawBook.shipped());

    /** AIR-105 is a multiple of the goods, AIR-114-2 is set by a rule of the place. */
    @ParameterizedTest
    @CsvSource({
        "AIR-117-2, ,      true",
        "AIR-105,   ,      false",
        "AIR-105,   10000, true",
        "AIR-114-2, 10000, false",
    })
    void isKnownByItsAmountsOrByABaseThatItIsAMultipleOf(String violation, @Nullable String base, boolean known) {
        assertThat(new StatutoryFine(VIOLATIONS.require(violation), base == null ? null : Money.of(base), 1).isKnown())
                .isEqualTo(known);
    }

    @Test
    void isCountedForEachVehicleOnlyWhereTheLawSaysSo() {
        assertThat(VIOLATIONS.all().stream()
                        .filter(act -> new StatutoryFine(act, null, 1).countsUnits())
                        .map(act -> act.code()))
                .contains("AIR-112-3-SHOP")
                .doesNotContain("AIR-112-3", "AIR-117-2", "AIR-105");
    }

    @Test
    void aBaseMayBeAsLargeAsTheFineCanBeCounted() {
        assertThat(new StatutoryFine(VIOLATIONS.require("AIR-105"), Money.of("3333333333333.33"), 1)
                        .range()
                        .max())
                .isEqualTo(Money.MOST);
        assertRefused(
                "base-amount-impossible",
                "/baseAmount",
                () -> new StatutoryFine(VIOLATIONS.require("AIR-105"), Money.of("3333333333333.34"), 1).range());
        assertThat(multiples("50", "100").of(Money.MOST).max()).isEqualTo(Money.MOST);
    }

    @Test
    void allowsATableToNarrowItAndNoMore() {
        assertThat(allows("100", "300")).isTrue();
        assertThat(allows("150", "200")).isTrue();
        assertThat(allows("99.99", "300")).isFalse();
        assertThat(allows("100", "300.01")).isFalse();
        assertThat(StatutoryFine.allows(VIOLATIONS.require("AIR-117-2"), multiples("100", "300")))
                .isFalse();
    }

    @Test
    void isForAsManyUnitsAsCanBe() {
        assertThat(facts(9999).units()).isEqualTo(9999);
        assertRefused("units-impossible", "/units", () -> facts(10000));
    }

    /** 只有上限或者只有下限的，取份额；两端都有，或者没有份额的，取平均值。 */
    @Test
    void sharesAreTakenOnlyWhereTheLawLeavesAnEndOpen() {
        BenchmarkFile.OneSided shares = Drafts.generic().oneSided();
        GradeBands bothEnds = new GradeBands(range("10000", "30000"), shares);
        GradeBands onlyMost = new GradeBands(range("0", "10000"), shares);
        GradeBands onlyLeast = new GradeBands(new FineRange(Money.of("10000"), Money.MOST), shares);
        GradeBands noShares = new GradeBands(new FineRange(Money.of("0.01"), Money.MOST), null);

        assertThat(bothEnds.ordinary()).hasToString("20000.00");
        assertThat(bothEnds.ordinaryRule()).isEqualTo("取幅度的平均值");
        assertThat(bothEnds.of(FineGrade.HEAVIER)).isEqualTo(range("20000", "30000"));
        assertThat(onlyMost.ordinaryRule()).isEqualTo("只有上限，取上限的50 %");
        assertThat(onlyLeast.ordinaryRule()).isEqualTo("只有下限，取下限的200 %");
        assertThat(noShares.ordinary()).isEqualTo(Money.of("5000000000000"));
        assertThat(noShares.ordinaryRule()).isEqualTo("取幅度的平均值");
        assertThat(new GradeBands(range("0", "10000"), null).ordinaryRule()).isEqualTo("取幅度的平均值");
    }

    @Test
    void noRuleChoosesBetweenLawsBeforeThereWasOne() {
        assertRefused(
                "law-comparison-legal-review",
                "/decidedOn",
                () -> LawChoice.index(ReferenceBook.shipped()).citation(LocalDate.of(2021, 7, 14)));
    }

    @Test
    void aFactorThatNeitherOfTwoLawsKnowsIsRefused() {
        assertRefused(
                "factor-unknown",
                "/choices/WEATHER",
                () -> fine("AIR-118-3", "SX", "2026-08-14")
                        .decidedOn("2026-08-15")
                        .choosing("WEATHER=FINE")
                        .calculated());
    }

    @Test
    void aPenaltyIsNotSparedForWhatCannotBe() {
        assertRefused(
                "circumstance-unknown",
                "/circumstances",
                () -> FINES.noPenalty(fine("AIR-117-2", "SX", "2022-03-08")
                        .circumstances("NONSENSE")
                        .fine()));
        assertRefused(
                "circumstance-of-persons",
                "/circumstances",
                () -> FINES.noPenalty(fine("AIR-117-2", "SX", "2022-03-08")
                        .circumstances("UNDER_14")
                        .fine()));
    }

    private static boolean allows(String least, String most) {
        return StatutoryFine.allows(VIOLATIONS.require("AIR-105"), multiples(least, most));
    }

    private static Multiples multiples(String least, String most) {
        return new Multiples(Percentage.of(least), Percentage.of(most));
    }

    private static FineRange range(String min, String max) {
        return new FineRange(Money.of(min), Money.of(max));
    }

    private static FineFacts facts(int units) {
        return new FineFacts(null, null, units, Map.of(), null, Set.of(), List.of());
    }
}
