package org.lijian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.limit.CookingFumes.Kitchen;
import org.lijian.law.limit.CookingFumes.Sampling;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class CookingFumesTest {
    private static final CookingFumes FUMES = new CookingFumes(new Limits(LawBook.shipped()));

    @Test
    void convertsTheExampleOfTheReferenceToTheBaseFlow() {
        LimitFinding finding = fume(sampling("1.5 1.5 1.5 1.5 1.5", "9000", "3"));

        assertThat(finding.measured()).isEqualTo("1.5");
        assertThat(finding.converted()).isEqualTo("2.25");
        assertThat(finding.over()).isTrue();
        assertThat(finding.exceededBy()).isEqualTo("0.25");
        assertThat(finding.verified()).isTrue();
    }

    @Test
    void dropsWhatIsBelowAQuarterOfTheLargest() {
        LimitJudgement judgement = FUMES.judge(kitchen("3", null, null), sampling("2.4 2.2 2.0 0.5 2.1", "6000", "3"));

        assertThat(judgement.findings().get(0).measured()).isEqualTo("2.175");
        assertThat(judgement.findings().get(0).converted()).isEqualTo("2.175");
        assertThat(judgement.steps())
                .extracting(Step::value)
                .containsExactly("中型", "有效", "有效", "有效", "无效，不计入平均值", "有效");
    }

    @ParameterizedTest
    @CsvSource({
        "2.4 2.4 2.4 0.6 2.4,  2.04,  true", // exactly a quarter is valid
        "2.4 2.4 2.4 0.59 2.4, 2.4,   true",
        "2.0 2.0 2.0 2.0 2.0,  2.0,   false", // exactly at the limit
        "2.0 2.0 2.0 2.0 2.1,  2.02,  true",
        "2.0 2.0 2.0 0.4 0.4,  2.0,   false", // three are enough
        "0 0 0 0 0,            0.0,   false",
    })
    void comparesTheMeanOfTheValidOnes(String samples, String converted, boolean over) {
        LimitFinding finding = fume(sampling(samples, "6000", "3"));

        assertThat(finding.converted()).isEqualTo(converted);
        assertThat(finding.over()).isEqualTo(over);
    }

    @Test
    void asksForNewSamplesWhenFewerThanThreeAreValid() {
        assertRefused("fume-resample", () -> fume(sampling("2.0 2.0 0.4 0.4 0.4", "6000", "3")));
    }

    @ParameterizedTest
    @CsvSource({"2 2 2 2", "2 2 2 2 2 2", "2"})
    void needsFiveSamples(String samples) {
        assertRefused("fume-samples-wrong", () -> fume(sampling(samples, "6000", "3")));
    }

    @ParameterizedTest
    @CsvSource({
        "1,   ,     ,    小型, 60",
        "2.9, ,     ,    小型, 60",
        "3,   ,     ,    中型, 75",
        "5.9, ,     ,    中型, 75",
        "6,   ,     ,    大型, 85",
        ",    1.67, ,    小型, 60",
        ",    5.00, ,    中型, 75",
        ",    10,   ,    大型, 85",
        ",    ,     1.1, 小型, 60",
        ",    ,     3.3, 中型, 75",
        ",    ,     6.6, 大型, 85",
        "1,   ,     6.6, 大型, 85", // the larger of the two
        "6,   1.67, 1.1, 大型, 85",
        "2,   5.5,  1.0, 中型, 75",
    })
    void takesTheLargestSizeThatAnyMeasureGives(
            @Nullable String burners, @Nullable String power, @Nullable String hood, String size, String efficiency) {
        LimitJudgement judgement = FUMES.judge(
                kitchen(burners, power, hood),
                new Sampling(five("1"), decimal("6000"), decimal("3"), decimal(efficiency)));

        assertThat(judgement.steps().get(0).value()).isEqualTo(size);
        assertThat(judgement.findings().get(1).limit().value()).isEqualTo(efficiency);
        assertThat(judgement.over()).isFalse();
    }

    @Test
    void isOverBelowTheEfficiencyOfItsSize() {
        LimitJudgement judgement = FUMES.judge(
                kitchen("6", null, null), new Sampling(five("1"), decimal("6000"), decimal("3"), decimal("84.9")));

        assertThat(judgement.findings().get(1).over()).isTrue();
        assertThat(judgement.findings().get(1).exceededBy()).isEqualTo("0.1");
        assertThat(judgement.findings().get(1).steps())
                .extracting(Step::value)
                .last()
                .asString()
                .startsWith("84.9 < 85，超标");
        assertThat(judgement.findings().get(0).steps())
                .extracting(Step::value)
                .last()
                .isEqualTo("1.0 ≤ 2.0，未超标");
    }

    @Test
    void refusesAKitchenItCannotSize() {
        assertRefused(
                "fume-size-unknown", () -> FUMES.judge(kitchen(null, null, null), sampling("1 1 1 1 1", "1", "1")));
        assertRefused(
                "fume-size-unknown", () -> FUMES.judge(kitchen("0.5", null, "1.0"), sampling("1 1 1 1 1", "1", "1")));
    }

    @Test
    void takesUnorganisedFumeAsOverTheLimit() {
        LimitJudgement judgement = FUMES.unorganised(kitchen("3", null, null));

        assertThat(judgement.over()).isTrue();
        assertThat(judgement.steps().get(1).citation().text()).contains("5.1");
    }

    private static LimitFinding fume(Sampling sampling) {
        return FUMES.judge(kitchen("3", null, null), sampling).findings().get(0);
    }

    private static Kitchen kitchen(@Nullable String burners, @Nullable String power, @Nullable String hood) {
        return new Kitchen(
                RegionCode.of("140500"),
                LocalDate.of(2022, 6, 1),
                burners == null ? null : decimal(burners),
                power == null ? null : decimal(power),
                hood == null ? null : decimal(hood));
    }

    private static Sampling sampling(String samples, String flow, String working) {
        return new Sampling(
                Stream.of(samples.split(" ")).map(CookingFumesTest::decimal).toList(),
                decimal(flow),
                decimal(working),
                null);
    }

    private static List<BigDecimal> five(String value) {
        return List.of(decimal(value), decimal(value), decimal(value), decimal(value), decimal(value));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static void assertRefused(String code, ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.refusal().citation()).isPresent();
        });
    }
}
