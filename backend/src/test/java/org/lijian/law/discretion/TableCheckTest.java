package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.law.discretion.FineFixtures.assertRefused;
import static org.lijian.law.discretion.FineFixtures.by;
import static org.lijian.law.discretion.FineFixtures.fine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;

/** A benchmark table with a fault is refused when it is read, with its file, its name and the rule that it breaks. */
class TableCheckTest {
    private static final ReferenceBook SHIPPED = ReferenceBook.shipped();
    private static final LawBook IN_FORCE = LawBook.shipped();
    private static final String CHOICES = "discretion/rules/law-choice.yaml";

    @BeforeAll
    static void readsTheBookInForce() {
        new FineAssessments(IN_FORCE, new Violations(IN_FORCE), new Gates(IN_FORCE), List.of(new Registered("二维叠加函数")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mode: BAND, start: '10', factors: [], rows: []                                                                | a start percentage belongs to weights
            mode: WEIGHT, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, percent: '1'}]}], rows: []      | a start percentage belongs to weights
            mode: BAND, lowest: true, factors: [], rows: []                                                               | only a weight has a lowest option
            mode: BAND, function: 二维叠加函数, factors: [], rows: []                                                     | a function is named by its mode alone
            mode: FUNCTION, factors: [], rows: []                                                                         | a function is named by its mode alone
            mode: WEIGHT, start: '10', factors: [], rows: [{when: {}, min: '10000', max: '20000'}]                        | rows belong to bands and amounts
            mode: FIXED, factors: [], rows: []                                                                            | rows belong to bands and amounts
            mode: MULTIPLE, factors: [], rows: []                                                                         | rows belong to bands and amounts
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}, {code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: [] | factors has a code twice
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲}, {code: A, label: 乙}]}], rows: [] | F has a code twice
            mode: BAND, factors: [{code: F, label: 因素, options: []}], rows: []                                          | F has no option
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, percent: '1'}]}], rows: []        | F/A weight
            mode: WEIGHT, start: '10', factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: []       | F/A weight
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, to: '1'}, {unit: DAYS, from: '1'}]}]}], rows: [] | F/A has two intervals in DAYS
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, from: '1', to: '1'}]}, {code: B, label: 乙, intervals: [{unit: DAYS, from: '1'}]}]}], rows: [] | F in DAYS: an interval without a value
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, from: '2', to: '1'}]}, {code: B, label: 乙, intervals: [{unit: DAYS, from: '1'}]}]}], rows: [] | F in DAYS: an interval without a value
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, to: '1'}]}, {code: B, label: 乙, intervals: [{unit: DAYS, from: '1', to: '2'}]}]}], rows: [] | F in DAYS: only the last interval is open
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS}]}, {code: B, label: 乙, intervals: [{unit: DAYS, from: '1'}]}]}], rows: [] | F in DAYS: only the last interval is open
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, to: '1'}]}, {code: B, label: 乙, intervals: [{unit: DAYS}]}]}], rows: [] | F in DAYS: a gap or an overlap
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, to: '1'}]}, {code: B, label: 乙, intervals: [{unit: DAYS, from: '2'}]}]}], rows: [] | F in DAYS: a gap or an overlap
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲, intervals: [{unit: DAYS, to: '1', toIs: INCLUSIVE}]}, {code: B, label: 乙, intervals: [{unit: DAYS, from: '2'}]}]}], rows: [] | F in DAYS: a gap or an overlap
            mode: BAND, factors: [{code: F, label: 因素, lookBack: {months: 12, counts: EARLIER}, options: [{code: A, label: 甲}]}], rows: [] | F counts without numbers
            mode: BAND, factors: [{code: F, label: 因素, lookBack: {months: 12, counts: EARLIER}, options: [{code: A, label: 甲, intervals: [{unit: DAYS}]}]}], rows: [] | F counts without numbers
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: [{when: {F: C}, min: '10000', max: '20000'}] | a row names F=C
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: [{when: {G: A}, min: '10000', max: '20000'}] | a row names G=A
            mode: BAND, factors: [], rows: [{when: {}, min: '10000', max: '20000', least: '100', most: '200'}]            | multiples belong to their mode
            mode: MULTIPLE, factors: [], rows: [{when: {}, min: '10000', max: '20000', least: '100', most: '200'}]        | amounts belong to their mode
            mode: BAND, factors: [], rows: [{when: {}, min: '10000'}]                                                     | amounts belong to their mode
            mode: MULTIPLE, factors: [], rows: [{when: {}, least: '100'}]                                                 | multiples belong to their mode
            mode: FIXED, factors: [], rows: [{when: {}, min: '10000', max: '20000'}]                                      | a fixed amount is one amount
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲}, {code: B, label: 乙}]}], rows: [{when: {F: A}, min: '10000', max: '20000'}] | {F=B} fits 0 rows
            mode: BAND, factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: [{when: {F: A}, min: '10000', max: '20000'}, {when: {}, min: '10000', max: '20000'}] | {F=A} fits 2 rows
            mode: FIXED, factors: [], rows: [{when: {}, min: '9999.99', max: '9999.99'}]                                  | leaves the range of AIR-115-2
            mode: MULTIPLE, factors: [], rows: [{when: {}, least: '100', most: '300'}]                                    | leaves the range of AIR-115-2
            """)
    void namesTheRuleThatATableBreaks(String table, String rule) {
        String members = table.contains("lowest: true")
                ? table.replace("lowest: true", "unknownTakesLowest: true")
                : table + ", unknownTakesLowest: false";

        assertBroken(Drafts.with(members), "discretion/draft.yaml", "benchmark table DRAFT: " + rule);
    }

    @Test
    void wholeNumbersFollowEachOtherWithBothEndsIncluded() {
        ReferenceBook book = Drafts.with(
                "mode: BAND, unknownTakesLowest: false, factors: [{code: F, label: 因素, options: ["
                        + "{code: A, label: 甲, intervals: [{unit: COUNT, to: '1', toIs: INCLUSIVE}]},"
                        + " {code: B, label: 乙, intervals: [{unit: COUNT, from: '2'}]}]}],"
                        + " rows: [{when: {F: A}, min: '10000', max: '10000'}, {when: {F: B}, min: '20000', max: '20000'}]");

        assertThat(by(book).calculate(fine("AIR-115-2", "HE", "2022-06-01")
                                .measured("F", "2", MeasureUnit.COUNT)
                                .fine())
                        .amount())
                .hasToString("20000.00");
    }

    @Test
    void aFunctionIsFoundByItsNameAndNoOther() {
        ReferenceBook book =
                Drafts.with("mode: FUNCTION, function: 二维叠加函数, unknownTakesLowest: false, factors: [], rows: []");

        assertThatThrownBy(() -> by(book)).hasMessageContaining("二维叠加函数 is not registered");
        assertThatThrownBy(() -> by(book, new Registered("一维函数"))).hasMessageContaining("二维叠加函数 is not registered");
    }

    @Test
    void aFunctionIsGivenEveryFactor() {
        ReferenceBook book = Drafts.with("mode: FUNCTION, function: 二维叠加函数, unknownTakesLowest: false,"
                + " factors: [{code: F, label: 因素, options: [{code: A, label: 甲}]}], rows: []");

        assertRefused(
                "factor-missing",
                "/choices/F",
                () -> by(book, new Registered("二维叠加函数"))
                        .calculate(fine("AIR-115-2", "HE", "2022-06-01").fine()));
    }

    @ParameterizedTest
    @CsvSource({
        "jurisdiction: HE,        jurisdiction: XX,             nobody knows where the jurisdiction XX is",
        "violations: [AIR-115-2], violations: [AIR-NO-SUCH-ACT], a benchmark table is for AIR-NO-SUCH-ACT",
    })
    void aFileForAPlaceOrAnActNobodyKnowsIsRefused(String right, String wrong, String fault) {
        String draft = Drafts.with("mode: BAND, unknownTakesLowest: false, factors: [], rows: []")
                .text("discretion/draft.yaml")
                .orElseThrow();
        assertThat(draft).contains(right);

        assertBroken(
                SHIPPED.with("discretion/draft.yaml", draft.replace(right, wrong)), "discretion/draft.yaml", fault);
    }

    @Test
    void versionsAreTakenByTheirDaysWhateverTheirFilesAreCalled() {
        String fixed = "mode: FIXED, unknownTakesLowest: false, factors: [], rows: [{when: {}, min: '%s', max: '%s'}]";
        String earlier = draft(fixed.formatted("20000", "20000"))
                .replace("validFrom: 2021-07-15", "validFrom: 2021-07-15\nvalidTo: 2022-12-31");
        String later = draft(fixed.formatted("30000", "30000"))
                .replace("validFrom: 2021-07-15", "validFrom: 2023-01-01")
                .replace("DRAFT", "LATER");
        FineAssessments fines =
                by(SHIPPED.with("discretion/aa-later.yaml", later).with("discretion/zz-earlier.yaml", earlier));

        assertThat(fines.benchmarkTable("AIR-115-2", "HE", LocalDate.of(2022, 12, 31))
                        .table())
                .isEqualTo("DRAFT");
        assertThat(fines.benchmarkTable("AIR-115-2", "HE", LocalDate.of(2023, 1, 1))
                        .table())
                .isEqualTo("LATER");
    }

    @ParameterizedTest
    @CsvSource({
        "'violation: AIR-118-3, successor: CODE-1132-3}', 'violation: AIR-NO-SUCH, successor: CODE-1132-3}', AIR-NO-SUCH",
        "'violation: AIR-118-3, successor: CODE-1132-3}', 'violation: AIR-118-3, successor: CODE-NO-SUCH}',  CODE-NO-SUCH",
    })
    void aChoiceOfLawsNamesActsThatAreKnown(String right, String wrong, String act) {
        String text = SHIPPED.text(CHOICES).orElseThrow();
        assertThat(text).contains(right);

        assertBroken(SHIPPED.with(CHOICES, text.replace(right, wrong)), CHOICES, "law-choice names " + act);
    }

    /** As an import finds it: the book in force is exchanged for one with the fault. */
    private static void assertBroken(ReferenceBook book, String path, String fault) {
        assertThatThrownBy(() -> IN_FORCE.replace(book)).isInstanceOfSatisfying(BrokenReference.class, broken -> {
            assertThat(broken.path()).isEqualTo(path);
            assertThat(broken.line()).isPositive();
            assertThat(broken).hasMessageContaining(fault);
        });
    }

    private static String draft(String members) {
        return Drafts.with(members).text("discretion/draft.yaml").orElseThrow();
    }

    private record Registered(String name) implements BenchmarkFunction {
        @Override
        public Money amount(FineRange range, Map<String, String> options) {
            return range.min();
        }
    }
}
