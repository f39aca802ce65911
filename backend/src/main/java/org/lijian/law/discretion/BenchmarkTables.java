package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Jurisdictions;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;

/**
 * All benchmark tables, by jurisdiction and act. A table for the act goes before the general rule for acts without one, and among tables for
 * the act a city's own goes before its province's.
 */
final class BenchmarkTables {
    private final Map<Key, Timeline<BenchmarkTable>> tables = new HashMap<>();
    private final Jurisdictions jurisdictions;

    private BenchmarkTables(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** @param functions the calculations that tables may name */
    static BenchmarkTables index(ReferenceBook book, List<BenchmarkFunction> functions) {
        SortedMap<String, Violation> violations = Violations.index(book);
        Map<Key, List<BenchmarkTable>> versions = new HashMap<>();
        BenchmarkTables tables = new BenchmarkTables(Jurisdictions.index(book));
        for (BenchmarkFile file : book.readAll("discretion/*.yaml", BenchmarkFile.class)) {
            tables.requireKnown(file);
            for (BenchmarkFile.Table entry : file.tables()) {
                BenchmarkTable table = new BenchmarkTable(file, entry, function(entry, functions));
                for (String violation : entry.violations()) {
                    requireFor(table, violation, violations);
                    versions.computeIfAbsent(new Key(file.jurisdiction(), violation), k -> new ArrayList<>())
                            .add(table);
                }
            }
        }
        versions.forEach((key, list) -> {
            list.sort(Comparator.comparing(BenchmarkTable::validFrom));
            tables.tables.put(key, new Timeline<>(key.toString(), list));
        });
        return tables;
    }

    private void requireKnown(BenchmarkFile file) {
        if (!jurisdictions.knows(file.jurisdiction())) {
            throw new IllegalArgumentException("nobody knows where the jurisdiction " + file.jurisdiction() + " is");
        }
    }

    private static @Nullable BenchmarkFunction function(BenchmarkFile.Table table, List<BenchmarkFunction> functions) {
        if (table.function() == null) {
            return null;
        }
        return functions.stream()
                .filter(function -> function.name().equals(table.function()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("benchmark table " + table.code() + ": the function "
                        + table.function() + " is not registered"));
    }

    private static void requireFor(BenchmarkTable table, String code, Map<String, Violation> violations) {
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
        List<Timeline<BenchmarkTable>> nearestFirst = nearestFirst(violation, jurisdiction);
        Optional<BenchmarkTable> found = nearestFirst.stream()
                .flatMap(versions -> versions.at(on).stream())
                .findFirst();
        if (found.isPresent() || nearestFirst.isEmpty()) {
            return found;
        }
        Timeline<BenchmarkTable> versions = nearestFirst.get(0);
        throw DiscretionRefusal.TABLE_NOT_IN_FORCE.with(
                "table",
                jurisdiction + "/" + violation.code(),
                "on",
                on,
                "from",
                versions.validFrom(),
                "to",
                Timeline.until(versions.validTo()));
    }

    private List<Timeline<BenchmarkTable>> nearestFirst(Violation violation, String jurisdiction) {
        List<Timeline<BenchmarkTable>> nearest = new ArrayList<>();
        for (String code : List.of(violation.code(), BenchmarkFile.ANY_VIOLATION)) {
            for (String place : jurisdictions.nearestFirst(jurisdiction)) {
                Timeline<BenchmarkTable> versions = tables.get(new Key(place, code));
                if (versions != null) {
                    nearest.add(versions);
                }
            }
        }
        return nearest;
    }

    private record Key(String jurisdiction, String violation) {
        @Override
        public String toString() {
            return jurisdiction + "/" + violation;
        }
    }
}
