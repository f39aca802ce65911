package org.lijian.law.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lijian.law.LawBook;
import org.lijian.law.limit.BoilerEmissions.Boiler;
import org.lijian.law.limit.BoilerEmissions.Reading;
import org.lijian.shared.RegionCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One reading of a gas boiler converted and put against its limit; here because readings are judged only inside this package. */
@State(Scope.Benchmark)
public class BoilerReadingBench {
    private final Limits limits = new Limits(LawBook.shipped());
    private final BoilerEmissions boilers = new BoilerEmissions(limits);
    private final Boiler boiler = new Boiler(
            RegionCode.of("440100"),
            LocalDate.of(2022, 6, 1), // Wednesday
            limits.facts(
                    LimitDomain.BOILER,
                    Map.of("fuel", "GAS", "installation", "NEW", "specialLimits", "NO"),
                    Map.of("tonsPerHour", BigDecimal.TEN)),
            false);
    private final List<Reading> readings = List.of(new Reading("NOX", new BigDecimal("62.5"), new BigDecimal("6.2")));

    @Benchmark
    public LimitJudgement boilerReading() {
        return boilers.judge(boiler, readings);
    }
}
