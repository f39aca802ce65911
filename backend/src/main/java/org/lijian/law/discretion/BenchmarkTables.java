package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;

/** All benchmark tables, by jurisdiction and act. */
final class BenchmarkTables {
    private final Map<String, Timeline<BenchmarkTable>> tables = new HashMap<>();

    BenchmarkTables(ReferenceBook book) {
        Map<String, Violation> violations = Violations.index(book);
        Map<String, List<BenchmarkTable>> versions = new HashMap<>();
        for (BenchmarkFile file : book.readAll("discretion/*.yaml", BenchmarkFile.class)) {
            for (BenchmarkFile.Table entry : file.tables()) {
                BenchmarkTable table = new BenchmarkTable(file, entry);
                for (String violation : entry.violations()) {
                    requireInside(table, violation, violations);
                    versions.computeIfAbsent(key(file.jurisdiction(), violation), k -> new ArrayList<>())
                            .add(table);
                }
            }
        }
        versions.forEach((key, list) -> tables.put(
                key,
                new Timeline<>(
                        key,
                        list.stream()
                                .sorted(Comparator.comparing(BenchmarkTable::validFrom))
                                .toList())));
    }

    private static void requireInside(BenchmarkTable table, String code, Map<String, Violation> violations) {
        if (code.equals(BenchmarkFile.ANY_VIOLATION)) {
            return;
        }
        Violation violation = violations.get(code);
        if (violation == null) {
            throw new IllegalArgumentException("a benchmark table is for " + code + ", which is not in the catalogue");
        }
        table.requireInside(violation);
    }

    /**
     * The table for an act, as it was in force on a day.
     *
     * @throws org.lijian.shared.Problem {@code benchmark-not-in-force}, naming the days between which it is
     */
    Optional<BenchmarkTable> find(Violation violation, String jurisdiction, LocalDate on) {
        Timeline<BenchmarkTable> versions = tables.getOrDefault(
                key(jurisdiction, violation.code()), tables.get(key(jurisdiction, BenchmarkFile.ANY_VIOLATION)));
        if (versions == null) {
            return Optional.empty();
        }
        return Optional.of(versions.at(on)
                .orElseThrow(() -> DiscretionRefusal.TABLE_NOT_IN_FORCE.with(
                        "table",
                        jurisdiction + "/" + violation.code(),
                        "on",
                        on,
                        "from",
                        versions.validFrom(),
                        "to",
                        Timeline.until(versions.validTo()))));
    }

    private static String key(String jurisdiction, String violation) {
        return jurisdiction + "/" + violation;
    }
}
