package org.lijian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.embedded.EmbeddedObjectStore;
import org.lijian.embedded.EmbeddedTimestampAuthority;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives tests a real database and a real object store, started once per test run.
 *
 * <p>{@code -Dlijian.test.jdbc-url=jdbc:mysql://127.0.0.1:3306/} points the same tests at another MySQL (with {@code lijian.test.jdbc-user},
 * {@code root} when unsaid, and {@code lijian.test.jdbc-password}): a database of its own is made there and dropped at the end.
 *
 * <p>Tests that would meet what others leave behind, such as timers that come due, name a database of their own in {@code
 * lijian.test.database}.
 */
public final class EmbeddedServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String OPTIONS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&allowPublicKeyRetrieval=true";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Started servers = Started.ONCE;
        String name = context.getEnvironment().getProperty("lijian.test.database", "");
        TestPropertyValues.of(
                        "spring.datasource.url=" + servers.url(name),
                        "spring.datasource.username=" + servers.user,
                        "spring.datasource.password=" + servers.password,
                        // the applications of all tests stay open, and one server has to do for them
                        "spring.datasource.hikari.minimum-idle=1",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "lijian.object-store.endpoint=" + servers.store.endpoint(),
                        "lijian.object-store.access-key=test",
                        "lijian.object-store.secret-key=test-secret",
                        "lijian.object-store.bucket=evidence",
                        "lijian.informant.key=dGVzdHMgc2VhbCBpbmZvcm1hbnRzIHdpdGggdGhpcyE=",
                        "lijian.timestamp.url=" + servers.timestamps.url(),
                        "lijian.timestamp.certificate=" + servers.timestamps.certificate(),
                        // tests look for themselves when they want the law looked after
                        "lijian.law.watch=PT24H",
                        "lijian.sign-in.url=http://localhost",
                        "lijian.sign-in.signing-key-file=" + servers.signingKey,
                        "lijian.case-bundle.signing-key-file=" + servers.bundleKey)
                .applyTo(context);
    }

    private static final class Started {
        static final Started ONCE = new Started();

        final String url;
        final String user;
        final String password;
        final EmbeddedObjectStore store;
        final EmbeddedTimestampAuthority timestamps;
        final Path signingKey;
        final Path bundleKey;

        private Started() {
            Path home = home();
            signingKey = signingKey(home.resolve("signing-key.pem"));
            bundleKey = signingKey(home.resolve("bundle-key.pem"));
            store = EmbeddedObjectStore.start(home.resolve("objects"), "test", "test-secret");
            timestamps = EmbeddedTimestampAuthority.start(home.resolve("timestamps"));
            String other = System.getProperty("lijian.test.jdbc-url", "");
            if (other.isEmpty()) {
                EmbeddedMariaDb database = EmbeddedMariaDb.startForTests(home.resolve("mariadb"));
                url = database.database("lijian");
                user = database.user();
                password = database.password();
                atEnd(database::close, store::close, timestamps::close, () -> delete(home));
            } else {
                user = System.getProperty("lijian.test.jdbc-user", "root");
                password = System.getProperty("lijian.test.jdbc-password", "");
                String name = "lijian_test_" + ProcessHandle.current().pid();
                execute(other, "create database " + name + " character set utf8mb4 collate utf8mb4_bin");
                url = other + name + OPTIONS;
                atEnd(
                        () -> execute(other, "drop database " + name),
                        store::close,
                        timestamps::close,
                        () -> delete(home));
            }
        }

        /** The address of the tests' database, or of one beside it. */
        String url(String name) {
            return name.isEmpty()
                    ? url
                    : url.replaceFirst("(://[^/]+/\\w+)", "$1_" + name) + "&createDatabaseIfNotExist=true";
        }

        private void execute(String server, String sql) {
            try (Connection connection = DriverManager.getConnection(server + OPTIONS, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        /** After every application has closed, so that none waits for servers that are gone. */
        private static void atEnd(Runnable... steps) {
            SpringApplication.getShutdownHandlers().add(() -> {
                for (Runnable step : steps) {
                    step.run();
                }
            });
        }

        private static Path signingKey(Path file) {
            try {
                KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
                rsa.initialize(2048);
                String key = Base64.getMimeEncoder()
                        .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
                return Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Path home() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "servers");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path home) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
