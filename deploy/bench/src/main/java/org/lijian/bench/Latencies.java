package org.lijian.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long each operation took, from the first byte sent to the last byte read. */
final class Latencies {
    private final Map<String, ConcurrentLinkedQueue<Long>> microseconds = new ConcurrentSkipListMap<>();

    void took(String method, String path, int status, Duration took) {
        String operation =
                method + " " + path.substring("/api/v1".length()).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        microseconds
                .computeIfAbsent(
                        status < 400 ? operation : operation + " (" + status + ")", o -> new ConcurrentLinkedQueue<>())
                .add(took.toNanos() / 1000);
    }

    int requests() {
        return microseconds.values().stream()
                .mapToInt(ConcurrentLinkedQueue::size)
                .sum();
    }

    void print(PrintStream out) {
        out.printf("  %-52s %7s %8s %8s %8s%n", "operation", "count", "p50 ms", "p95 ms", "p99 ms");
        microseconds.forEach((operation, values) -> {
            long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
            out.printf(
                    "  %-52s %7d %8.1f %8.1f %8.1f%n",
                    operation, sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        });
    }

    /** What so many hundredths of the slowest operation stay below, in milliseconds. */
    double slowest(int percent) {
        return microseconds.values().stream()
                .mapToDouble(values ->
                        at(values.stream().mapToLong(Long::longValue).sorted().toArray(), percent))
                .max()
                .orElse(0);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000.0;
    }
}
