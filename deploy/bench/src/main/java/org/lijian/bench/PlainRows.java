package org.lijian.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.lijian.embedded.EmbeddedMariaDb;

/** The rows that the application wrote, written once more by plain JDBC into a table with the same columns and indexes beside it. */
final class PlainRows {
    private final EmbeddedMariaDb server;
    private final String url;

    PlainRows(EmbeddedMariaDb server, String url) {
        this.server = server;
        this.url = url;
    }

    /**
     * How long so many rows of {@code table} take.
     *
     * @param batch rows of one transaction
     */
    Duration write(String table, int rows, int clients, int batch) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                connections.add(connect());
            }
            Connection first = connections.get(0);
            List<String> columns = columns(first, table);
            String names = "`" + String.join("`, `", columns) + "`";
            List<Object[]> read =
                    read(first, "select " + names + " from `" + table + "` limit " + rows, columns.size());
            try (Statement statement = first.createStatement()) {
                statement.execute("create table plain_rows like `" + table + "`");
            }
            String insert = "insert into plain_rows (" + names + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            BlockingQueue<Connection> free = new ArrayBlockingQueue<>(clients, false, connections);
            int batches = (read.size() + batch - 1) / batch;
            Duration took = Clients.time(
                    clients,
                    batches,
                    i -> insert(free, insert, read.subList(i * batch, Math.min(read.size(), (i + 1) * batch))));
            try (Statement statement = first.createStatement()) {
                statement.execute("drop table plain_rows");
            }
            return took;
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private Connection connect() throws SQLException {
        String separator = url.contains("?") ? "&" : "?";
        Connection connection = DriverManager.getConnection(
                url + separator + "rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true",
                server.user(),
                server.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void insert(BlockingQueue<Connection> free, String sql, List<Object[]> rows) {
        try {
            Connection connection = free.take();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            } finally {
                free.add(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Those that are written; the database reckons the others. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select column_name
                from information_schema.columns
                where table_schema = database()
                  and table_name = ?
                  and extra not like '%GENERATED%'
                order by ordinal_position""")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    private static List<Object[]> read(Connection connection, String sql, int columns) throws SQLException {
        List<Object[]> read = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                read.add(row);
            }
        }
        return read;
    }
}
