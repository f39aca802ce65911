package org.lijian.casefile.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class DispositionLawTest {
    private static final DispositionLaw LAW = DispositionLaw.by(LawBook.shipped());
    private static final LocalDate ON = LocalDate.of(2023, 8, 10);
    private static final Confiscation FURNACE =
            new Confiscation(ConfiscationKind.ILLEGAL_PROPERTY, "燃煤锅炉一台", Money.of("50000"));
    private static final Confiscation GAINS =
            new Confiscation(ConfiscationKind.ILLEGAL_GAINS, "检测收费", Money.of("30000"));

    @Test
    void takesThingsWhereTheProvisionNamesThem() {
        DispositionLaw.Judged judged = judge("AIR-107-1", with(FURNACE), FineGrade.LIGHTER);

        assertThat(judged.steps()).extracting(Step::rule).containsExactly("没收燃用高污染燃料的设施");
        assertThat(judged.discussion()).isFalse();
    }

    @Test
    void takesNoThingsWhereTheProvisionNamesOnlyGainsOrNothing() {
        refuses("confiscation-by-law", "/disposition/confiscations/0/kind", "AIR-112-1", with(FURNACE));
        refuses("confiscation-by-law", "/disposition/confiscations/1/kind", "AIR-117-1", with(GAINS, FURNACE));
    }

    @Test
    void takesGainsWithAnyPenalty() {
        assertThat(judge("AIR-117-1", with(GAINS), FineGrade.ORDINARY).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.citation().text()).contains("第二十八条第二款"));
    }

    @Test
    void letsAWarningStandAloneOnlyWhereTheProvisionHasIt() {
        Disposition warning = new Disposition(DispositionKind.PENALTY, true, List.of(), List.of(), null);

        assertThat(judge("AIR-113", warning, null).discussion()).isFalse();
        refuses("adjustment-without-ground", "/disposition/circumstances", "AIR-117-1", warning);
    }

    @Test
    void reducesInHunanByItsOwnRule() {
        Disposition merit = new Disposition(DispositionKind.PENALTY, false, List.of(), List.of("MERIT"), null);

        DispositionLaw.Judged judged =
                LAW.judge(new DispositionLaw.Act("AIR-117-1", "HN", ON, ON, true), merit, FineGrade.REDUCED);

        assertThat(judged.reduction()).isNotNull().satisfies(reduction -> {
            assertThat(reduction.citation().text()).contains("湖南省");
            assertThat(reduction.lowest(Money.of("10000"))).hasToString("5000.00");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MERIT, ORDINARY, 第三十二条",
        "CONSEQUENCE_REMEDIED, HEAVIER, 第三十二条",
        "COERCED, ORDINARY, 第三十二条",
        "CONFESSED_UNKNOWN, HEAVIER, 第三十二条",
        "AGED_14_TO_18, ORDINARY, 第三十条"
    })
    void penalisesLightlyWhereTheLawLeavesNoChoice(String circumstance, FineGrade grade, String article) {
        assertThatThrownBy(() -> LAW.judge(person(ON), found(circumstance), grade))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("must-be-lighter");
                    assertThat(problem.zh()).contains(grade.zh(), article);
                    assertThat(problem.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/disposition/circumstances");
                });
        assertThat(LAW.judge(person(ON), found(circumstance), FineGrade.LIGHTER).reduction())
                .isNull();
        assertThat(LAW.judge(person(ON), found(circumstance), FineGrade.REDUCED).reduction())
                .isNotNull();
    }

    @Test
    void leavesTheGradeOpenWhereNoGroundOfTheDayBindsIt() {
        LocalDate before = LocalDate.of(2021, 7, 14);

        assertThat(LAW.judge(person(before), found("MERIT"), FineGrade.ORDINARY).reduction())
                .isNull();
        assertThat(LAW.judge(person(ON), found("MALICIOUS"), FineGrade.HEAVIER).reduction())
                .isNull();
    }

    private static DispositionLaw.Act person(LocalDate on) {
        return new DispositionLaw.Act("AIR-119-2", "SX", on, on, false);
    }

    private static Disposition found(String circumstance) {
        return new Disposition(DispositionKind.PENALTY, false, List.of(), List.of(circumstance), null);
    }

    @Test
    void doesNotPenaliseAChild() {
        Disposition child = new Disposition(DispositionKind.PENALTY, false, List.of(), List.of("UNDER_14"), null);

        assertThatThrownBy(() ->
                        LAW.judge(new DispositionLaw.Act("AIR-119-2", "SX", ON, ON, false), child, FineGrade.LIGHTER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("penalty-where-none-is-due"));
    }

    @Test
    void ordersDispositionsByTheirWeight() {
        Disposition both = with(GAINS, FURNACE);

        assertThat(both.isHeavierThan(with(GAINS))).as("another kind").isTrue();
        assertThat(with(GAINS).isHeavierThan(both)).isFalse();
        assertThat(Disposition.FINE.isHeavierThan(nothing(DispositionKind.NO_PENALTY)))
                .isTrue();
        assertThat(nothing(DispositionKind.NO_PENALTY).isHeavierThan(nothing(DispositionKind.NOT_ESTABLISHED)))
                .as("it says that the act was committed")
                .isTrue();
    }

    @Test
    void isStoredAndReadAsItIs() {
        assertThat(Disposition.ofJson(with(GAINS, FURNACE).json())).isEqualTo(with(GAINS, FURNACE));
        assertThat(Disposition.FINE.json())
                .as("what a migration wrote into every row there was")
                .isEqualTo("{\"kind\":\"PENALTY\",\"warning\":false,\"confiscations\":[],\"circumstances\":[]}");
    }

    private static Disposition with(Confiscation... taken) {
        return new Disposition(DispositionKind.PENALTY, false, List.of(taken), List.of(), null);
    }

    private static Disposition nothing(DispositionKind kind) {
        return new Disposition(kind, false, List.of(), List.of(), null);
    }

    private static DispositionLaw.Judged judge(String violation, Disposition disposition, @Nullable FineGrade grade) {
        return LAW.judge(new DispositionLaw.Act(violation, "SX", ON, ON, true), disposition, grade);
    }

    private static void refuses(String code, String pointer, String violation, Disposition disposition) {
        FineGrade grade = disposition.warning() ? null : FineGrade.LIGHTER;
        assertThatThrownBy(() -> judge(violation, disposition, grade))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal().code()).isEqualTo(code);
                    assertThat(problem.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly(pointer);
                });
    }
}
