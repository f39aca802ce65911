package org.lijian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.standalone.demo.Lifecycles;
import org.lijian.standalone.demo.Lifecycles.Lifecycle;

/**
 * Whole lifecycles over HTTP with 1, 4 and 8 clients, each beside the bare engine completing as many steps with as many clients on the same
 * database. What it prints is the ratio; the seconds are those of the machine it ran on.
 */
public final class LifecycleBench {
    private static final int WARM_UP = 10;

    private final Path jar;
    private final int count;
    private final Path folder;
    private final EmbeddedMariaDb database;
    private final PrintStream out = System.out;

    private LifecycleBench(Path jar, int count, Path folder) {
        this.jar = jar;
        this.count = count;
        this.folder = folder;
        this.database = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench");
    }

    /** Takes the standalone jar and the number of lifecycles for each number of clients. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("lijian-bench");
        LifecycleBench bench = new LifecycleBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]), folder);
        try {
            for (int clients : List.of(1, 4, 8)) {
                bench.run(clients);
            }
        } finally {
            bench.database.close();
        }
    }

    private void run(int clients) throws IOException, InterruptedException, SQLException {
        String url = database.database("bench" + clients);
        Path data = folder.resolve("data" + clients);
        Process server = launch(url, data);
        Latencies latencies = new Latencies();
        Walk walk;
        try {
            Lifecycles lifecycles =
                    new Lifecycles(address(server, data), data.resolve("demo/tokens.json"), latencies::took);
            walk = walk(lifecycles, latencies, clients, url);
        } finally {
            server.destroy();
            server.waitFor();
        }
        try (BareEngine engine =
                new BareEngine(url, database.user(), database.password(), (int) (walk.steps() / count))) {
            engine.run(WARM_UP, clients);
            Statements before = statements(url);
            Duration bare = engine.run(count, clients);
            print(clients, walk, latencies, bare, statements(url).since(before));
        }
    }

    private Walk walk(Lifecycles lifecycles, Latencies latencies, int clients, String url) throws SQLException {
        List<Lifecycle> warming = lifecycles.begin("W", WARM_UP);
        List<Lifecycle> measured = lifecycles.begin("M", count);
        Duration working = Duration.ZERO;
        Duration moving = Duration.ZERO;
        Statements asked = Statements.none();
        long steps = 0;
        for (LocalDate day : lifecycles.days()) {
            long begun = System.nanoTime();
            lifecycles.moveClockTo(day);
            moving = moving.plusNanos(System.nanoTime() - begun);
            Clients.time(
                    Math.min(clients, WARM_UP), WARM_UP, i -> warming.get(i).take(day));
            long stepsBefore = stepsDone(url);
            Statements before = statements(url);
            latencies.counting(true);
            working = working.plus(
                    Clients.time(clients, count, i -> measured.get(i).take(day)));
            latencies.counting(false);
            asked = asked.plus(statements(url).since(before));
            steps += stepsDone(url) - stepsBefore;
        }
        return new Walk(working, moving, steps, asked);
    }

    private void print(int clients, Walk walk, Latencies latencies, Duration bare, Statements bareAsked) {
        double ours = walk.steps() / seconds(walk.working());
        double engine = walk.steps() / seconds(bare);
        out.printf(
                "%n%d client(s), %d lifecycles, %d steps, %d requests%n",
                clients, count, walk.steps(), latencies.requests());
        out.printf(
                "  lifecycles %.1f s: %.2f lifecycles/s, %.1f steps/s, %.1f requests/s (clock and its timers: %.1f s more)%n",
                seconds(walk.working()),
                count / seconds(walk.working()),
                ours,
                latencies.requests() / seconds(walk.working()),
                seconds(walk.moving()));
        out.printf("  bare engine %.1f s: %.1f steps/s%n", seconds(bare), engine);
        out.printf("  ratio %.2f%n", ours / engine);
        out.printf("  statements per step: %s%n", walk.asked().perStep(walk.steps()));
        out.printf("  bare engine:         %s%n", bareAsked.perStep(walk.steps()));
        latencies.print(out);
        out.flush();
    }

    private Process launch(String url, Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--data",
                data.toString(),
                "--port",
                "0",
                "--simulated-clock",
                "2022-03-07T00:00:00Z");
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private String address(Process server, Path data) throws IOException {
        Path address = data.resolve("address");
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!Files.exists(address)) {
            if (!server.isAlive() || System.nanoTime() > giveUp) {
                throw new IOException("the server did not start; see " + folder.resolve("server.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return Files.readString(address).strip();
    }

    private long stepsDone(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from ACT_HI_TASKINST where END_TIME_ is not null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Statements statements(String url) {
        return Statements.read(url, database.user(), database.password());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /**
     * What the lifecycles did.
     *
     * @param working time in which steps were taken
     * @param moving time in which the clock was moved and timers fired
     * @param steps user tasks completed
     */
    private record Walk(Duration working, Duration moving, long steps, Statements asked) {}
}
