package org.lijian.bench;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.lijian.law.LawBook;
import org.lijian.law.authority.Authorities;
import org.lijian.law.checklist.Checklists;
import org.lijian.law.circumstance.Adjustments;
import org.lijian.law.circumstance.Circumstances;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.gate.Gates;
import org.lijian.law.limit.Limits;
import org.lijian.law.limitation.Limitations;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.statute.Statutes;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.law.violation.Violations;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads, checks and indexes all reference data, as a start of the application does. */
@State(Scope.Benchmark)
public class LoadingBench {
    /** Whether what the application has already done by then is done before: jars opened, YAML read into records. */
    @Param({"false", "true"})
    public boolean librariesInUse;

    @Setup
    public void useLibraries() throws IOException {
        if (librariesInUse) {
            Collections.list(LoadingBench.class.getClassLoader().getResources("application.yaml"));
            YAMLMapper.builder().build().readValue("days: [1, 2]", Sample.class);
        }
    }

    @Benchmark
    public List<Object> load() {
        LawBook book = LawBook.shipped();
        Violations violations = new Violations(book);
        Gates gates = new Gates(book);
        StatutoryPeriods periods = new StatutoryPeriods(book);
        return List.of(
                new Statutes(book),
                violations,
                new Authorities(book, violations),
                gates,
                new Circumstances(book),
                new Adjustments(book),
                new FineAssessments(book, violations, gates),
                periods,
                new PerDayPenalties(book, periods),
                new Surcharges(book),
                new Limitations(book, periods),
                new Limits(book),
                new Checklists(book));
    }

    private record Sample(List<Integer> days) {}
}
