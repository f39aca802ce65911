package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.perday.RecheckRound;
import org.lijian.law.violation.Fine;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/** Ten thousand generated decisions, calculated again from the facts they stored. */
class ReplayedAssessmentTest {
    private static final List<FineGrade> GRADES = List.of(FineGrade.LIGHTER, FineGrade.ORDINARY, FineGrade.HEAVIER);

    private static final int DECISIONS = 10_000;
    private static final String REASONS = "初次违法，配合调查";
    private static final LocalDate FIRST_ACT = LocalDate.of(2021, 7, 15);

    private final ReferenceBook shipped = ReferenceBook.shipped();
    private final List<Assessment> decided = decided(new Random(20220308));

    @Test
    void comesOutTheSameForEveryDecision() {
        Assessor later = Assessor.by(new LawBook(ReferenceBook.shipped()));

        assertThat(decided).hasSize(DECISIONS);
        assertThat(decided).allSatisfy(stored -> {
            AssessedFacts facts = AssessedFacts.ofJson(stored.basis().facts().json());
            assertThat(later.assess(facts, stored.basis().reasons()).fingerprint())
                    .isEqualTo(stored.fingerprint());
        });
    }

    @Test
    void findsEveryDecisionThatOneChangedParameterTouchesAndNoOther() {
        String gates = shipped.text("gates.yaml").orElseThrow();
        Assessor changed = Assessor.by(new LawBook(
                shipped.with("gates.yaml", gates.replaceFirst("organisation: \"50000\"", "organisation: \"60000\""))));

        long moved = decided.stream()
                .filter(stored -> !changed.assess(
                                stored.basis().facts(), stored.basis().reasons())
                        .gates()
                        .equals(stored.gates()))
                .count();

        assertThat(moved)
                .isPositive()
                .isEqualTo(decided.stream()
                        .map(stored -> stored.basis().facts())
                        .filter(facts ->
                                facts.partyKind().isOrganisation() && facts.on().isBefore(LocalDate.of(2023, 7, 1)))
                        .count());
    }

    private List<Assessment> decided(Random random) {
        LawBook book = new LawBook(shipped);
        Assessor assessor = Assessor.by(book);
        List<Violation> acts = new Violations(book)
                .all().stream()
                        .filter(act -> act.jurisdiction().equals("CN") && act.fine() instanceof Fine.Range)
                        .toList();
        List<Assessment> decided = new ArrayList<>();
        while (decided.size() < DECISIONS) {
            AssessedFacts facts = facts(acts.get(random.nextInt(acts.size())), random);
            try {
                decided.add(assessor.assess(facts, REASONS));
            } catch (Problem refused) {
                // what the law refuses was never decided
            }
        }
        return decided;
    }

    private static AssessedFacts facts(Violation act, Random random) {
        LocalDate acted = FIRST_ACT.plusDays(random.nextInt(1500));
        PartyKind party = PartyKind.values()[random.nextInt(PartyKind.values().length)];
        LocalDate on = acted.plusDays(random.nextInt(90));
        if (random.nextInt(4) == 0) {
            RecheckRound round =
                    new RecheckRound(acted, acted.plusDays(1 + random.nextInt(30)), RecheckResult.STILL_VIOLATING);
            return new AssessedFacts(
                    PenaltyKind.PER_DAY,
                    act.code(),
                    acted,
                    party,
                    "SX",
                    on,
                    null,
                    null,
                    Money.of(String.valueOf(10_000 + random.nextInt(90_000))),
                    round,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        Money average = act.min().middle(act.max());
        FineGrade grade = GRADES.get(random.nextInt(GRADES.size()));
        Money amount = switch (grade) {
            case LIGHTER -> act.min();
            case ORDINARY -> average;
            case HEAVIER -> act.max();
            case REDUCED -> throw new IllegalArgumentException("needs its circumstances");
        };
        return new AssessedFacts(
                PenaltyKind.ORDINARY,
                act.code(),
                acted,
                party,
                "SX",
                on,
                amount,
                grade,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
