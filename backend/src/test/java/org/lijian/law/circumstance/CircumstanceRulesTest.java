package org.lijian.law.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.lijian.shared.Problem;

class CircumstanceRulesTest {
    private static final ReferenceBook SHIPPED = ReferenceBook.shipped();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final Adjustments ADJUSTMENTS = new Adjustments(LawBook.shipped());
    private static final Circumstances CIRCUMSTANCES = new Circumstances(LawBook.shipped());

    /** Each line is a mistake in one place of a file: what stands there, what somebody wrote instead, and the rule that it breaks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            circumstances | code: MERIT,                              | code: MALICIOUS,                             | the circumstance MALICIOUS stands twice
            circumstances | contradicts: [MALICIOUS]                  | contradicts: [NO_SUCH]                       | NO_FAULT_PROVEN names the circumstance NO_SUCH
            circumstances | circumstance: COERCED                     | circumstance: NO_SUCH                        | a ground names the circumstance NO_SUCH
            adjustments   | code: HN-LIGHTER                          | code: HN-HEAVIER                             | the adjustment HN-HEAVIER stands twice
            adjustments   | requires: [PUBLIC_APOLOGY]                | requires: [NO_SUCH]                          | GD-14-APOLOGY names the circumstance NO_SUCH
            adjustments   | anyOf: [AGED_14_TO_18,                    | anyOf: [NO_SUCH,                             | CN-REDUCED names the circumstance NO_SUCH
            adjustments   | excludedBy: [STILL_VIOLATING_AT_RECHECK]  | excludedBy: [NO_SUCH]                        | GD-14-APOLOGY names the circumstance NO_SUCH
            adjustments   | least: "30"                               | least: "50.01"                               | GD-14-APOLOGY: its limits are the wrong way round
            adjustments   | belowMinimum: true                        | belowMinimum: false                          | CN-REDUCED: only a reduction goes below the minimum
            adjustments   | belowMinimum: false                       | belowMinimum: true                           | GD-14-APOLOGY: only a reduction goes below the minimum
            no-penalty    | code: PL-31-ILLNESS                       | code: PL-30-UNDER-14                         | the rule PL-30-UNDER-14 stands twice
            no-penalty    | code: PL-31-ILLNESS                       | code: HN-LIGHTER                             | the rule HN-LIGHTER stands twice
            no-penalty    | requires: [UNDER_14]                      | requires: [NO_SUCH]                          | PL-30-UNDER-14 names the circumstance NO_SUCH
            no-penalty    | excludedBy: []                            | excludedBy: [NO_SUCH]                        | PL-30-UNDER-14 names the circumstance NO_SUCH
            """)
    void aMistakeIsRefusedWithItsFileAndTheRuleItBreaks(String file, String right, String wrong, String rule) {
        String path = "discretion/rules/" + file + ".yaml";
        String text = SHIPPED.text(path).orElseThrow();
        int at = text.indexOf(right);
        assertThat(at).isNotNegative();
        String mistaken = text.substring(0, at) + wrong + text.substring(at + right.length());

        LawBook law = LawBook.shipped();
        assertThat(new Circumstances(law).all()).isNotEmpty();
        assertThatThrownBy(() -> law.replace(SHIPPED.with(path, mistaken)))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> {
                    assertThat(broken.path()).isEqualTo(path);
                    assertThat(broken.line()).isPositive();
                    assertThat(broken).hasMessageContaining(rule);
                });
    }

    @Test
    void aRuleOfThePlaceTakesThePlaceOfTheNationalOneWithTheSameEffect() {
        assertThat(ADJUSTMENTS.in("HN", DAY))
                .extracting(AdjustmentView::code)
                .containsExactlyInAnyOrder("HN-HEAVIER", "HN-LIGHTER", "HN-REDUCED");
        assertThat(ADJUSTMENTS.in("GD", DAY))
                .extracting(AdjustmentView::code)
                .containsExactlyInAnyOrder("CN-REDUCED", "GD-14-APOLOGY");
        assertThat(ADJUSTMENTS.in("SX", DAY)).extracting(AdjustmentView::code).containsExactly("CN-REDUCED");
        assertThat(ADJUSTMENTS.in("GD", LocalDate.of(2021, 12, 31)))
                .extracting(AdjustmentView::code)
                .containsExactly("CN-REDUCED");
    }

    @Test
    void aReductionNamesTheGroundsThatWereFound() {
        Reduction hunan = ADJUSTMENTS.reduction(Set.of("MERIT", "COERCED", "MALICIOUS"), "HN", DAY);

        assertThat(hunan.grounds()).containsExactlyInAnyOrder("受他人胁迫或者诱骗实施违法行为", "配合行政机关查处违法行为有立功表现");
        assertThat(hunan.lowest(Money.of("10000"))).isEqualTo(Money.of("5000"));
        assertThat(ADJUSTMENTS.reduction(Set.of("MERIT"), "SX", DAY).lowest(Money.of("10000")))
                .isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  , 在法定最低限度以下处罚，应当集体讨论",
        "false, true,  , 在法定最低限度以下处罚",
        "false, false, , 在法定最低限度以下处罚（待核实：未核对）",
        "true,  false, 各地规定不一, 在法定最低限度以下处罚，应当集体讨论（待核实：各地规定不一）",
    })
    void aReductionSaysWhoDiscussesItAndWhatNobodyHasRead(
            boolean discussed, boolean verified, String note, String rule) {
        Reduction reduction = new Reduction(
                "减轻", List.of("立功"), Percentage.WHOLE, discussed, new LegalCitation("规定"), verified, note);

        assertThat(reduction.step("100.00").rule()).isEqualTo(rule);
        assertThat(reduction.step("100.00").fact()).isEqualTo("减轻：立功");
    }

    @Test
    void anAdjustmentSaysInWhichDirectionFromWhatAndWhatNobodyHasRead() {
        assertThat(applied("HN-REDUCED", "50", "MERIT").effect())
                .startsWith("−50 % × 法定最低额，可以低于法定最低额（待核实：")
                .doesNotContain("未核对）");
        assertThat(applied("HN-HEAVIER", "20", "MALICIOUS").effect()).startsWith("+20 % × 法定最高额，不超出法定幅度（待核实：");
    }

    @Test
    void aRefusedAdjustmentNamesTheGroundsItNeeds() {
        assertThatThrownBy(() -> applied("HN-HEAVIER", "20", "MERIT"))
                .satisfies(refused -> assertThat(((Problem) refused).zh()).contains("恶意违法或者拒不改正"));
        assertThatThrownBy(() -> ADJUSTMENTS.apply(
                        List.of(new AdjustmentChoice("GD-14-APOLOGY", Percentage.of("40"), "理由")),
                        asked("GD", "MERIT")))
                .satisfies(refused -> assertThat(((Problem) refused).zh())
                        .contains("公开道歉并承诺守法")
                        .doesNotContain("、"));
    }

    @Test
    void everyCircumstanceIsListedByItsCode() {
        assertThat(CIRCUMSTANCES.all())
                .extracting(CircumstanceView::code)
                .hasSize(30)
                .isSorted();
    }

    @Test
    void aGroundIsMarkedOnlyWhereNobodyHasReadIt() {
        assertThat(CIRCUMSTANCES.grounds(Set.of("COERCED"), DAY))
                .singleElement()
                .satisfies(step -> assertThat(step.effect()).isEqualTo("应当从轻或者减轻处罚"));
    }

    @Test
    void aRuleForSomeActsSparesNoOther() {
        assertThat(CIRCUMSTANCES
                        .noPenalty("AIR-115-2", "GD", DAY, Set.of(), Map.of())
                        .why())
                .extracting(NoPenalty.Rule::code)
                .doesNotContain("GD-ANNEX2-UNSEALED");
        assertThat(CIRCUMSTANCES
                        .noPenalty("AIR-117-1", "GD", DAY, Set.of(), Map.of())
                        .why())
                .extracting(NoPenalty.Rule::code)
                .contains("GD-ANNEX2-UNSEALED");
    }

    private static AdjustmentStep applied(String rule, String percent, String circumstance) {
        return ADJUSTMENTS
                .apply(List.of(new AdjustmentChoice(rule, Percentage.of(percent), "理由")), asked("HN", circumstance))
                .steps()
                .get(0);
    }

    private static AdjustableFine asked(String place, String circumstance) {
        return new AdjustableFine(
                Money.of("55000"), Money.of("10000"), Money.of("100000"), Set.of(circumstance), place, DAY);
    }
}
