package org.lijian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.lijian.law.limit.BoilerReadingBench;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The law on one core: answers a second with their steps, what each allocates, and how long all reference data takes to load. What compares
 * between machines is the ratio to the first line; the load of the machine is printed with it.
 */
public final class LawMeasurements {
    private final PrintStream out;

    private LawMeasurements(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws RunnerException {
        new LawMeasurements(System.out).run(List.of(arguments).contains("loading"));
    }

    private void run(boolean loadingAlone) throws RunnerException {
        out.printf(Locale.ROOT, "load of the machine before: %.2f on %d cores%n", load(), cores());
        if (!loadingAlone) {
            answers();
        }
        loading(
                "all reference data, first thing in a new JVM",
                quiet(LoadingBench.class)
                        .param("librariesInUse", "false")
                        .forks(5)
                        .warmupIterations(0)
                        .measurementIterations(1));
        loading("all reference data, as a start reads them", start().forks(5));
        startedAsByDeployRun();
        loading(
                "all reference data, in a warm JVM",
                quiet(LoadingBench.class)
                        .param("librariesInUse", "true")
                        .forks(1)
                        .warmupIterations(15)
                        .measurementIterations(10));
        out.printf(Locale.ROOT, "load of the machine after: %.2f%n", load());
    }

    /** With the first compiler alone and from an archive of the classes, which is how {@code deploy/run} starts. */
    private void startedAsByDeployRun() throws RunnerException {
        String compiler = "-XX:TieredStopAtLevel=1";
        Path archive = archive();
        new Runner(start().forks(1)
                        .jvmArgsAppend(compiler, "-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive)
                        .build())
                .run();
        loading(
                "all reference data, as deploy/run starts",
                start().forks(5).jvmArgsAppend(compiler, "-XX:SharedArchiveFile=" + archive));
    }

    private static Path archive() {
        try {
            return Files.createTempDirectory("lijian-bench").resolve("classes.jsa");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChainedOptionsBuilder start() {
        return quiet(LoadingBench.class)
                .param("librariesInUse", "true")
                .mode(Mode.SingleShotTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .warmupIterations(0)
                .measurementIterations(1);
    }

    private void answers() throws RunnerException {
        Collection<RunResult> results = new Runner(quiet(LawBench.class)
                        .include(BoilerReadingBench.class.getName())
                        .mode(Mode.Throughput)
                        .timeUnit(TimeUnit.SECONDS)
                        .forks(1)
                        .warmupIterations(8)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
        out.printf(
                "%-24s %10s %7s %14s %7s %13s%n", "one core", "a second", "±", "a CPU second", "ratio", "bytes a call");
        double first = perCpuSecond(results.iterator().next());
        results.forEach(result -> line(result, first));
    }

    private void line(RunResult measured, double first) {
        Result<?> perSecond = measured.getPrimaryResult();
        out.printf(
                Locale.ROOT,
                "%-24s %10.0f %6.0f%% %14.0f %7.2f %13.0f%n",
                perSecond.getLabel(),
                perSecond.getScore(),
                100 * perSecond.getScoreError() / perSecond.getScore(),
                perCpuSecond(measured),
                perCpuSecond(measured) / first,
                profiled(measured, "gc.alloc.rate.norm"));
    }

    /** What a second of processor time answers, which does not depend on what else runs on the machine. */
    private static double perCpuSecond(RunResult measured) {
        return TimeUnit.SECONDS.toNanos(1) / profiled(measured, CpuTime.LABEL);
    }

    private static double profiled(RunResult measured, String label) {
        return Objects.requireNonNull(measured.getSecondaryResults().get(label), label)
                .getScore();
    }

    private void loading(String what, ChainedOptionsBuilder options) throws RunnerException {
        Result<?> took = new Runner(options.mode(Mode.SingleShotTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .build())
                .runSingle()
                .getPrimaryResult();
        out.printf(
                Locale.ROOT,
                "%-46s %6.0f ms (from %.0f to %.0f)%n",
                what,
                took.getScore(),
                took.getStatistics().getMin(),
                took.getStatistics().getMax());
    }

    private static ChainedOptionsBuilder quiet(Class<?> bench) {
        return new OptionsBuilder().include(bench.getName()).threads(1).verbosity(VerboseMode.SILENT);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
