package org.lijian.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the database server has been asked to do so far, by kind of statement. */
record Statements(Map<String, Long> counts) {
    private static final List<String> KINDS =
            List.of("Com_commit", "Com_select", "Com_insert", "Com_update", "Com_delete");

    static Statements read(String jdbcUrl, String user, String password) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show global status like 'Com\\_%'")) {
            Map<String, Long> counts = new TreeMap<>();
            while (rows.next()) {
                if (KINDS.contains(rows.getString(1))) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return new Statements(counts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Statements since(Statements before) {
        return new Statements(counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue() - before.counts.getOrDefault(e.getKey(), 0L),
                        Long::sum,
                        TreeMap::new)));
    }

    Statements plus(Statements more) {
        Map<String, Long> sum = new TreeMap<>(counts);
        more.counts.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        return new Statements(sum);
    }

    static Statements none() {
        return new Statements(Map.of());
    }

    String perStep(long steps) {
        return counts.entrySet().stream()
                .map(e -> "%s %.2f".formatted(e.getKey().substring("Com_".length()), (double) e.getValue() / steps))
                .collect(Collectors.joining(", "));
    }
}
