package org.lijian.plan.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lijian.registry.PartyEntry;
import org.lijian.registry.standing.PerformanceGrade;
import org.lijian.registry.standing.StandingView;

/** The points of a party and what they are for. */
public record RiskScore(int points, List<Reason> because) {
    private static final int CASE_YEARS = 2;
    private static final int LEAD_DAYS = 90;

    /** One reason: so many of a factor and what they count. */
    public record Reason(RiskFactor factor, long times, int points) {}

    static RiskScore of(StandingView standing, List<PartyEntry> entries, LocalDate today) {
        List<Reason> because = new ArrayList<>();
        standing.current().stream()
                .filter(list -> hasPoints(list.name()))
                .forEach(list -> add(because, RiskFactor.valueOf(list.name()), 1));
        PerformanceGrade grade = standing.grade();
        if (grade == PerformanceGrade.D) {
            add(because, RiskFactor.GRADE_D, 1);
        } else if (grade == PerformanceGrade.C) {
            add(because, RiskFactor.GRADE_C, 1);
        } else if (grade == PerformanceGrade.A || grade == PerformanceGrade.LEADING) {
            add(because, RiskFactor.GRADE_A, 1);
        }
        add(because, RiskFactor.RECENT_CASES, count(entries, "case", today.minusYears(CASE_YEARS)));
        add(because, RiskFactor.RECENT_LEADS, count(entries, "lead", today.minusDays(LEAD_DAYS)));
        LocalDate last = entries.stream()
                .filter(entry ->
                        entry.kind().equals("inspection") && !entry.occurredOn().isAfter(today))
                .map(PartyEntry::occurredOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last == null) {
            add(because, RiskFactor.NEVER_INSPECTED, 1);
        } else if (last.isBefore(today.minusYears(1))) {
            add(because, RiskFactor.NOT_INSPECTED_FOR_A_YEAR, 1);
        }
        return new RiskScore(because.stream().mapToInt(Reason::points).sum(), List.copyOf(because));
    }

    private static boolean hasPoints(String list) {
        for (RiskFactor factor : RiskFactor.values()) {
            if (factor.name().equals(list)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Reason> because, RiskFactor factor, long times) {
        if (times > 0) {
            because.add(new Reason(factor, times, factor.points(times)));
        }
    }

    private static long count(List<PartyEntry> entries, String kind, LocalDate since) {
        return entries.stream()
                .filter(entry ->
                        entry.kind().equals(kind) && !entry.occurredOn().isBefore(since))
                .count();
    }
}
