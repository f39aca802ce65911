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
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.standalone.demo.Lifecycles;
import org.lijian.standalone.demo.Lifecycles.Lifecycle;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * Whole lifecycles over HTTP with 1, 4 and 8 clients, each beside the bare engine taking as many lifecycles through the same diagrams with
 * as many clients on the same database. What it prints is the ratio; the seconds are those of the machine it ran on. Both are warmed first:
 * a server that has just been started is busy compiling itself.
 */
public final class LifecycleBench {
    private static final List<Integer> CLIENTS = List.of(1, 4, 8);

    private final Path jar;
    private final int count;
    private final int warmUp;
    private final Path folder;
    private final EmbeddedMariaDb database;
    private final String url;
    private final PrintStream out = System.out;

    private LifecycleBench(Path jar, int count, int warmUp, Path folder) {
        this.jar = jar;
        this.count = count;
        this.warmUp = warmUp;
        this.folder = folder;
        this.database = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench");
        this.url = database.database("bench");
    }

    /** Takes the standalone jar, the number of lifecycles for each number of clients, and the number to warm with. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("lijian-bench");
        LifecycleBench bench = new LifecycleBench(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), folder);
        try {
            bench.run();
        } finally {
            bench.database.close();
        }
    }

    private void run() throws Exception {
        List<Walk> walks;
        try (StandaloneServer server = StandaloneServer.launch(jar, folder, database, url)) {
            walks = walk(server.address(), server.tokensFile());
        }
        try (BareEngine engine = new BareEngine(url, database.user(), database.password(), driverSettings())) {
            engine.run(warmUp, CLIENTS.get(1));
            for (Walk walk : walks) {
                long stepsBefore = stepsDone();
                Statements before = statements();
                Duration took = engine.run(count, walk.clients);
                print(walk, took, stepsDone() - stepsBefore, statements().since(before));
            }
        }
    }

    private List<Walk> walk(String address, Path tokens) throws IOException, SQLException {
        AtomicReference<Latencies> counting = new AtomicReference<>();
        Lifecycles lifecycles = new Lifecycles(address, tokens, (method, path, status, took) -> {
            Latencies latencies = counting.get();
            if (latencies != null) {
                latencies.took(method, path, status, took);
            }
        });
        List<Lifecycle> warming = lifecycles.begin("W", warmUp);
        List<Walk> walks = CLIENTS.stream()
                .map(clients -> new Walk(clients, lifecycles.begin(String.valueOf(clients), count)))
                .toList();
        for (LocalDate day : lifecycles.days()) {
            lifecycles.moveClockTo(day);
            Clients.time(CLIENTS.get(1), warmUp, i -> warming.get(i).take(day));
            for (Walk walk : walks) {
                long stepsBefore = stepsDone();
                Statements before = statements();
                counting.set(walk.latencies);
                walk.working = walk.working.plus(Clients.time(
                        walk.clients, count, i -> walk.lifecycles.get(i).take(day)));
                counting.set(null);
                walk.asked = walk.asked.plus(statements().since(before));
                walk.steps += stepsDone() - stepsBefore;
            }
        }
        return walks;
    }

    private void print(Walk walk, Duration bare, long bareSteps, Statements bareAsked) {
        double ours = walk.steps / seconds(walk.working);
        double engine = bareSteps / seconds(bare);
        out.printf(
                "%n%d client(s), %d lifecycles, %d steps, %d requests%n",
                walk.clients, count, walk.steps, walk.latencies.requests());
        out.printf(
                "  lifecycles %.1f s: %.2f lifecycles/s, %.1f steps/s, %.1f requests/s%n",
                seconds(walk.working),
                count / seconds(walk.working),
                ours,
                walk.latencies.requests() / seconds(walk.working));
        out.printf("  bare engine %.1f s: %.1f steps/s (%d steps)%n", seconds(bare), engine, bareSteps);
        out.printf("  ratio %.2f%n", ours / engine);
        out.printf("  statements per step: %s%n", walk.asked.perStep(walk.steps));
        out.printf("  bare engine:         %s%n", bareAsked.perStep(bareSteps));
        walk.latencies.print(out);
        out.flush();
    }

    /** What the application tells the driver, out of its own configuration. */
    private static Properties driverSettings() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        String prefix = "spring.datasource.hikari.data-source-properties.";
        Properties settings = new Properties();
        Objects.requireNonNull(yaml.getObject()).forEach((name, value) -> {
            if (name.toString().startsWith(prefix)) {
                settings.setProperty(name.toString().substring(prefix.length()), value.toString());
            }
        });
        return settings;
    }

    private long stepsDone() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from ACT_HI_TASKINST where END_TIME_ is not null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Statements statements() {
        return Statements.read(url, database.user(), database.password());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** What the lifecycles of one number of clients did; a step is a user task completed. */
    private static final class Walk {
        private final int clients;
        private final List<Lifecycle> lifecycles;
        private final Latencies latencies = new Latencies();
        private Duration working = Duration.ZERO;
        private Statements asked = Statements.none();
        private long steps;

        private Walk(int clients, List<Lifecycle> lifecycles) {
            this.clients = clients;
            this.lifecycles = lifecycles;
        }
    }
}
