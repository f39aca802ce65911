package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lijian.law.ReferenceBook;
import org.lijian.law.discretion.BenchmarkFile.Mode;
import org.lijian.law.discretion.BenchmarkFile.Table;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/** What holds for every table that is shipped and every option of it. */
class FineProperties {
    private static final LocalDate ACTED = LocalDate.of(2022, 6, 1); // Wednesday
    private static final LocalDate CHANGED = LocalDate.of(2026, 8, 15); // Saturday
    private static final List<BenchmarkFile> FILES =
            ReferenceBook.shipped().readAll("discretion/*.yaml", BenchmarkFile.class);

    @Property
    void neverLeavesTheStatutoryRange(@ForAll("cases") Case one) {
        CalculatedFine fine = one.fine(ACTED, ACTED);

        assertThat(fine.range().contains(fine.amount())).isTrue();
    }

    @Property
    void leavesTheRangeOnlyDownwardsAndOnlyByARuleThatSaysSo(
            @ForAll("acts") String violation,
            @ForAll("rules") String rule,
            @ForAll @IntRange(min = 0, max = 50) int share) {
        int percent = rule.equals("HN-REDUCED") ? share : Math.min(share, 20);
        CalculatedFine fine = FineFixtures.fine(violation, "HN", "2022-06-01")
                .circumstances("MERIT", "MALICIOUS")
                .adjusted(rule, String.valueOf(percent))
                .calculated();
        Money floor = rule.equals("HN-REDUCED")
                ? fine.range().min().share(Percentage.of("50"))
                : fine.range().min();

        assertThat(fine.amount()).isBetween(floor, fine.range().max());
    }

    @Property
    void aGraverOptionIsNeverCheaper(@ForAll("graverCases") List<Case> graver) {
        Money before = graver.get(0).fine(ACTED, ACTED).amount();
        Money after = graver.get(1).fine(ACTED, ACTED).amount();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void theLighterLawNeverGivesMoreThanTheLawOfTheAct(
            @ForAll("cases") Case one,
            @ForAll @IntRange(min = 1, max = 400) int before,
            @ForAll @IntRange(max = 400) int after) {
        LocalDate acted = CHANGED.minusDays(before);
        Assume.that(Shipped.hasSuccessor(one.violation));

        Money ofTheAct = one.fine(acted, CHANGED.minusDays(1)).amount();
        CalculatedFine chosen = one.fine(acted, CHANGED.plusDays(after));

        assertThat(chosen.amount()).isLessThanOrEqualTo(ofTheAct);
        assertThat(chosen.compared()).hasSize(2);
    }

    @Property
    void countsNoMoreDecisionsThanThereWereAndNoFewerInALongerWindow(
            @ForAll @IntRange(min = 1, max = 60) int months, @ForAll List<@IntRange(max = 2000) Integer> daysBefore) {
        List<LocalDate> earlier =
                daysBefore.stream().map(days -> ACTED.minusDays(days)).toList();

        int shorter = new LookBack(months, LookBack.Counts.EARLIER).count(earlier, ACTED);
        int longer = new LookBack(months + 1, LookBack.Counts.EARLIER).count(earlier, ACTED);

        assertThat(longer).isBetween(shorter, earlier.size());
    }

    @Provide
    Arbitrary<String> acts() {
        return Arbitraries.of("AIR-117-2", "AIR-99-2", "AIR-116", "AIR-118-1", "AIR-98");
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of("HN-LIGHTER", "HN-HEAVIER", "HN-REDUCED");
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(FILES)
                .flatMap(file -> Arbitraries.of(file.tables())
                        .flatMap(table -> Arbitraries.of(violations(table))
                                .flatMap(violation -> Combinators.combine(table.factors().stream()
                                                .map(factor -> Arbitraries.of(factor.options()))
                                                .toList())
                                        .as(options -> new Case(file.jurisdiction(), table, violation, options)))));
    }

    /** A case and the same with one graver option. */
    @Provide
    Arbitrary<List<Case>> graverCases() {
        return cases().map(Case::graver).filter(graver -> !graver.isEmpty()).flatMap(Arbitraries::of);
    }

    private static List<String> violations(Table table) {
        return table.violations().contains(BenchmarkFile.ANY_VIOLATION)
                ? List.of("AIR-115-1-1", "AIR-116", "AIR-118-1", "AIR-118-3")
                : table.violations();
    }

    private static final class Shipped {
        static final ReferenceBook SHIPPED = ReferenceBook.shipped();

        static boolean hasSuccessor(String violation) {
            return !Violations.index(SHIPPED)
                    .get(violation)
                    .lineage()
                    .successors()
                    .isEmpty();
        }
    }

    /** An act with one option for each factor of its table. */
    record Case(String jurisdiction, Table table, String violation, List<BenchmarkFile.Option> options) {
        CalculatedFine fine(LocalDate actedOn, LocalDate decidedOn) {
            Map<String, String> choices = new HashMap<>();
            for (int i = 0; i < options.size(); i++) {
                choices.put(table.factors().get(i).code(), options.get(i).code());
            }
            return FineFixtures.FINES.calculate(
                    new FineCase(violation, jurisdiction, actedOn, decidedOn, PartyType.ORGANISATION, choices, null));
        }

        /** This case beside each that differs in one graver option; the options of a table stand in the order of their gravity. */
        List<List<Case>> graver() {
            List<List<Case>> graver = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                BenchmarkFile.Option chosen = options.get(i);
                List<BenchmarkFile.Option> all = table.factors().get(i).options();
                for (BenchmarkFile.Option option : all.subList(all.indexOf(chosen) + 1, all.size())) {
                    if (table.mode() != Mode.WEIGHT || !chosen.weight().isAbove(option.weight())) {
                        graver.add(List.of(this, with(i, option)));
                    }
                }
            }
            return graver;
        }

        private Case with(int factor, BenchmarkFile.Option option) {
            List<BenchmarkFile.Option> changed = new ArrayList<>(options);
            changed.set(factor, option);
            return new Case(jurisdiction, table, violation, changed);
        }
    }
}
