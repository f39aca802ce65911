package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Fines;
import org.lijian.casefile.Handling;
import org.lijian.casefile.Handlings;
import org.lijian.casefile.disposition.DispositionLaw;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.gate.Gates;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.Violations;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

class AssessorTest {
    private static final LawBook BOOK = LawBook.shipped();
    private static final Violations VIOLATIONS = new Violations(BOOK);
    private static final Gates GATES = new Gates(BOOK);
    private static final StatutoryPeriods PERIODS = new StatutoryPeriods(BOOK);
    private static final Fines FINES = new Fines(new FineAssessments(BOOK, VIOLATIONS, GATES), GATES, "SX");
    private static final Assessor ASSESSOR = new Assessor(
            BOOK,
            new Handlings(DispositionLaw.by(BOOK), FINES),
            FINES,
            new PerDayPenalties(BOOK, PERIODS),
            VIOLATIONS,
            PERIODS);

    @Test
    void explainsAnOrdinaryFineAndLeavesTheHearingClosedBelowItsThreshold() {
        Assessment assessment = ordinary(Money.of("48000"));

        assertThat(assessment.explanation().steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation()).isNotNull());
        assertThat(assessment.hearing()).isFalse();
        assertThat(assessment.discussion()).isFalse();
        assertThat(assessment.legalReview()).isFalse();
        assertThat(assessment.gates().steps()).isNotEmpty();
    }

    @Test
    void refusesAnOrdinaryFineOutsideTheRange() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ordinary(Money.of("100000.01")))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("G11-amount-in-range"));
    }

    @Test
    void takesAPerDayFineFromTheDaysAndTheOriginalFine() {
        Assessment assessment = perDay(Money.of("48000"));

        assertThat(assessment.amount()).isEqualTo(Money.of("816000"));
        assertThat(assessment.explanation().steps()).extracting(Step::value).anyMatch(v -> v.contains("17日"));
        assertThat(assessment.hearing()).isTrue();
        assertThat(assessment.discussion()).isTrue();
        assertThat(assessment.legalReview()).isFalse();
    }

    @Test
    void makesOfTheFactsItStoredTheSameAgain() {
        for (Assessment first : List.of(ordinary(Money.of("48000")), perDay(Money.of("48000")))) {
            AssessedFacts stored = AssessedFacts.ofJson(first.basis().facts().json());

            Assessment again =
                    Assessor.by(LawBook.shipped()).assess(stored, first.basis().reasons());

            assertThat(again).isEqualTo(first);
            assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
            assertThat(first.basis().law()).isEqualTo(BOOK.inForce().fingerprint());
            assertThat(first.basis().rules()).first().asString().startsWith("AIR-117-2@");
        }
    }

    @Test
    void keepsPerDayPenaltiesFromPersonsAndFromActsTheyAreNotFor() {
        assertThat(ASSESSOR.mayBePenalisedPerDay("AIR-117-2", PartyKind.ENTERPRISE))
                .isTrue();
        assertThat(ASSESSOR.mayBePenalisedPerDay("AIR-117-2", PartyKind.PERSON)).isFalse();
        assertThat(ASSESSOR.mayBePenalisedPerDay("AIR-117-4", PartyKind.ENTERPRISE))
                .isFalse();
    }

    private static Assessment ordinary(Money amount) {
        PenaltyView penalty = PenaltyFixtures.preparedPenalty().view();
        return ASSESSOR.ordinary(
                penalty,
                Handling.of(new ChosenFine(amount, FineGrade.LIGHTER, "初次违法", Choices.NONE)),
                PenaltyFixtures.NOTICE);
    }

    private static Assessment perDay(Money daily) {
        PenaltyView penalty = PenaltyFixtures.preparedPerDayPenalty().view();
        LocalDate served = PenaltyFixtures.SERVED;
        ServedDecision original = new ServedDecision("晋市环罚〔2022〕1号", daily, PenaltyFixtures.DECIDED, served);
        return ASSESSOR.perDay(penalty, penalty.perDayGround(), original, PenaltyFixtures.PER_DAY_NOTICE);
    }
}
