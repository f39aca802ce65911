package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.circumstance.AdjustmentChoice;
import org.lijian.law.gate.Gates;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.lijian.shared.Problem;

/** Fines to calculate, by the law as shipped or as a draft has it. */
final class FineFixtures {
    static final FineAssessments FINES = by(ReferenceBook.shipped());

    private FineFixtures() {}

    static FineAssessments by(ReferenceBook book, BenchmarkFunction... functions) {
        LawBook law = new LawBook(book);
        return new FineAssessments(law, new Violations(law), new Gates(law), List.of(functions));
    }

    static Asked fine(String violation, String jurisdiction, String actedOn) {
        LocalDate acted = LocalDate.parse(actedOn);
        return new Asked(new FineCase(
                violation, jurisdiction, acted, acted, PartyType.ORGANISATION, Map.of(), null, FineFacts.NONE));
    }

    static void assertRefused(String code, String pointer, ThrowingCallable calculation) {
        assertThatThrownBy(calculation).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.refusal().code()).isEqualTo(code);
            assertThat(problem.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly(pointer);
        });
    }

    static Map<String, String> chosen(String text) {
        Map<String, String> choices = new HashMap<>();
        for (String choice : text.isBlank() ? new String[0] : text.strip().split(" +")) {
            choices.put(choice.split("=")[0], choice.split("=")[1]);
        }
        return choices;
    }

    /** A fine that is being asked for, fact by fact. */
    record Asked(FineCase fine) {
        Asked decidedOn(String day) {
            return new Asked(new FineCase(
                    fine.violation(),
                    fine.jurisdiction(),
                    fine.actedOn(),
                    LocalDate.parse(day),
                    fine.partyType(),
                    fine.choices(),
                    fine.adjustment(),
                    fine.facts()));
        }

        Asked choosing(String choices) {
            return new Asked(new FineCase(
                    fine.violation(),
                    fine.jurisdiction(),
                    fine.actedOn(),
                    fine.decidedOn(),
                    fine.partyType(),
                    chosen(choices),
                    fine.adjustment(),
                    fine.facts()));
        }

        Asked graded(FineGrade grade, String amount) {
            return new Asked(new FineCase(
                    fine.violation(),
                    fine.jurisdiction(),
                    fine.actedOn(),
                    fine.decidedOn(),
                    fine.partyType(),
                    fine.choices(),
                    new FineAdjustment(grade, Money.of(amount), "理由"),
                    fine.facts()));
        }

        Asked byPerson() {
            return new Asked(new FineCase(
                    fine.violation(),
                    fine.jurisdiction(),
                    fine.actedOn(),
                    fine.decidedOn(),
                    PartyType.PERSON,
                    fine.choices(),
                    fine.adjustment(),
                    fine.facts()));
        }

        Asked endedOn(String day) {
            FineFacts f = fine.facts();
            return with(new FineFacts(
                    LocalDate.parse(day),
                    f.base(),
                    f.units(),
                    f.measurements(),
                    f.earlierDecisions(),
                    f.circumstances(),
                    f.adjustments()));
        }

        Asked base(String amount) {
            FineFacts f = fine.facts();
            return with(new FineFacts(
                    f.endedOn(),
                    Money.of(amount),
                    f.units(),
                    f.measurements(),
                    f.earlierDecisions(),
                    f.circumstances(),
                    f.adjustments()));
        }

        Asked units(int units) {
            FineFacts f = fine.facts();
            return with(new FineFacts(
                    f.endedOn(),
                    f.base(),
                    units,
                    f.measurements(),
                    f.earlierDecisions(),
                    f.circumstances(),
                    f.adjustments()));
        }

        Asked measured(String factor, String value, MeasureUnit unit) {
            FineFacts f = fine.facts();
            Map<String, Measurement> measurements = new HashMap<>(f.measurements());
            measurements.put(factor, new Measurement(new BigDecimal(value), unit));
            return with(new FineFacts(
                    f.endedOn(),
                    f.base(),
                    f.units(),
                    measurements,
                    f.earlierDecisions(),
                    f.circumstances(),
                    f.adjustments()));
        }

        Asked after(String... decisions) {
            FineFacts f = fine.facts();
            List<LocalDate> earlier =
                    Arrays.stream(decisions).map(LocalDate::parse).toList();
            return with(new FineFacts(
                    f.endedOn(), f.base(), f.units(), f.measurements(), earlier, f.circumstances(), f.adjustments()));
        }

        Asked circumstances(String... codes) {
            FineFacts f = fine.facts();
            return with(new FineFacts(
                    f.endedOn(),
                    f.base(),
                    f.units(),
                    f.measurements(),
                    f.earlierDecisions(),
                    Set.of(codes),
                    f.adjustments()));
        }

        Asked adjusted(String rule, String percent) {
            FineFacts f = fine.facts();
            List<AdjustmentChoice> adjustments = new ArrayList<>(f.adjustments());
            adjustments.add(new AdjustmentChoice(rule, Percentage.of(percent), "理由"));
            return with(new FineFacts(
                    f.endedOn(),
                    f.base(),
                    f.units(),
                    f.measurements(),
                    f.earlierDecisions(),
                    f.circumstances(),
                    adjustments));
        }

        CalculatedFine calculated() {
            return FINES.calculate(fine);
        }

        String amount() {
            return calculated().amount().toString();
        }

        private Asked with(FineFacts facts) {
            return new Asked(new FineCase(
                    fine.violation(),
                    fine.jurisdiction(),
                    fine.actedOn(),
                    fine.decidedOn(),
                    fine.partyType(),
                    fine.choices(),
                    fine.adjustment(),
                    facts));
        }
    }
}
