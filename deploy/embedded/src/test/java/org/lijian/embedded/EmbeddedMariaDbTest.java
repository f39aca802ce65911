package org.lijian.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {
    @TempDir
    Path directory;

    @Test
    void keepsItsDataAndItsPasswordBetweenRunsAndStopsAServerThatAKilledRunLeftBehind() throws Exception {
        EmbeddedMariaDb killed = EmbeddedMariaDb.start(directory, "secret");
        String first = killed.database("lijian");
        execute(first, "secret", "create table kept (id int primary key)", "insert into kept values (7)");
        assertThatThrownBy(() -> DriverManager.getConnection(first, "lijian", "wrong"))
                .isInstanceOf(SQLException.class);

        try (EmbeddedMariaDb again = EmbeddedMariaDb.start(directory, "secret");
                Connection connection =
                        DriverManager.getConnection(again.database("lijian"), again.user(), again.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
            assertThatThrownBy(() -> DriverManager.getConnection(first, "lijian", "secret"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.exists(directory.resolve("mariadbd.pid"))).isFalse();
    }

    private static void execute(String url, String password, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "lijian", password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
