package org.lijian.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lijian.law.LawBook;
import org.lijian.law.discretion.CalculatedFine;
import org.lijian.law.discretion.FineAssessment;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.discretion.FineCase;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.discretion.FineProposal;
import org.lijian.law.discretion.PartyType;
import org.lijian.law.gate.GateOutcome;
import org.lijian.law.gate.Gates;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.PerDayPenalty;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.perday.RecheckRound;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The questions an officer asks of the law, each answered with its steps and citations. */
@State(Scope.Benchmark)
public class LawBench {
    private final LawBook book = LawBook.shipped();
    private final Gates gates = new Gates(book);
    private final FineAssessments fines = new FineAssessments(book, new Violations(book), gates);
    private final StatutoryPeriods periods = new StatutoryPeriods(book);
    private final PerDayPenalties penalties = new PerDayPenalties(book, periods);

    private final FineCase weighed = fine(
            "AIR-99-2",
            "GD",
            LocalDate.of(2022, 6, 1), // Wednesday
            LocalDate.of(2022, 8, 1), // Monday
            Map.of(
                    "EXCEEDED_FACTORS", "TWO",
                    "EMISSION", "VOCS",
                    "AREA", "RESTRICTED",
                    "PERIOD", "ORDINARY",
                    "EXCEEDANCE", "FROM_3",
                    "REPEATS", "SECOND"));
    private final FineCase banded = fine(
            "AIR-117-1",
            "440700",
            LocalDate.of(2022, 6, 1),
            LocalDate.of(2022, 8, 1),
            Map.of("REPEATS", "SECOND", "CONSEQUENCE", "ORDINARY"));
    private final FineCase underTwoLaws = fine(
            "AIR-118-3",
            "SX",
            LocalDate.of(2026, 8, 14), // the last day of the air law
            LocalDate.of(2026, 9, 1), // Tuesday
            Map.of());
    private final FineProposal proposal = new FineProposal(
            "AIR-117-2",
            "SX",
            LocalDate.of(2022, 6, 1),
            LocalDate.of(2022, 8, 1),
            Money.of("48000"),
            FineGrade.LIGHTER,
            "初次违法，及时改正",
            Map.of(),
            Set.of());
    private final Money amount = Money.of("48000");
    private final List<RecheckRound> rounds = List.of(
            new RecheckRound(LocalDate.of(2022, 3, 8), LocalDate.of(2022, 3, 25), RecheckResult.STILL_VIOLATING));
    private final LocalDate triggered = LocalDate.of(2022, 9, 26); // Monday before the National Day

    private static FineCase fine(
            String violation, String jurisdiction, LocalDate acted, LocalDate decided, Map<String, String> choices) {
        return new FineCase(violation, jurisdiction, acted, decided, PartyType.ORGANISATION, choices, null);
    }

    /** Guangdong, six factors that weigh percent. */
    @Benchmark
    public CalculatedFine fineByWeights() {
        return fines.calculate(weighed);
    }

    /** Jiangmen, two factors that choose a band. */
    @Benchmark
    public CalculatedFine fineByBand() {
        return fines.calculate(banded);
    }

    /** Shanxi, by the lighter of the air law and the Code. */
    @Benchmark
    public CalculatedFine fineByTheLighterLaw() {
        return fines.calculate(underTwoLaws);
    }

    /** An amount that officers set, held against range and grade. */
    @Benchmark
    public FineAssessment fineSetByOfficers() {
        return fines.assess(proposal);
    }

    @Benchmark
    public GateOutcome gates() {
        return gates.gates(LocalDate.of(2022, 8, 1), "SX", true, amount);
    }

    /** Seventeen days, each with its row. */
    @Benchmark
    public PerDayPenalty perDayOf17Days() {
        return penalties.calculate(amount, rounds);
    }

    /** Seven working days over the holidays of the National Day, each day with its reason. */
    @Benchmark
    public DueDate periodOfWorkingDays() {
        return periods.due("SERVE_DECISION", triggered, triggered);
    }

    /** Calendar days whose last day rolls over a day off. */
    @Benchmark
    public DueDate periodThatRolls() {
        return periods.due("PAY", triggered, triggered);
    }
}
