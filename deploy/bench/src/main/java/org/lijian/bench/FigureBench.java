package org.lijian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lijian.embedded.EmbeddedMariaDb;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What figures cost as facts grow: ten facts for each case over four years, the sums of them, then every figure of a year and the first page
 * of its rows over HTTP with eight clients, the same as a plain {@code group by} beside it, how much slower leads are registered with
 * facts and sums than without, and the nightly comparison, which reckons every sum anew.
 */
public final class FigureBench {
    private static final int CLIENTS = 8;
    private static final int TIMES = 200;
    private static final int LEADS = 200;
    private static final int ROUNDS = 6;
    private static final int WARMING = 25;
    private static final int PLAIN_TIMES = 10;
    private static final long BUFFER_POOL = 2L << 30;
    private static final long LOG_FILE = 1L << 30;
    private static final long TEMPORARY_TABLE = 256L << 20;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path jar;
    private final String extracted;
    private final int cases;
    private final PrintStream out = System.out;
    private final HttpClient http = HttpClient.newHttpClient();

    private FigureBench(Path jar, String extracted, int cases) {
        this.jar = jar;
        this.extracted = extracted;
        this.cases = cases;
    }

    /** Takes the standalone jar, the same extracted, and the number of cases, of which each leaves ten facts; 100000 when unsaid. */
    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        new FigureBench(Path.of(arguments[0]), arguments[1], cases).run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("lijian-bench");
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench")) {
            String url = server.database("bench");
            Map<String, String> database = Map.of(
                    "SPRING_DATASOURCE_URL",
                    url,
                    "SPRING_DATASOURCE_USERNAME",
                    server.user(),
                    "SPRING_DATASOURCE_PASSWORD",
                    server.password(),
                    "LIJIAN_STATISTICS_FOLD",
                    "PT1S");
            try (StandaloneServer application = StandaloneServer.launch(jar, folder, database);
                    Connection connection = DriverManager.getConnection(url, server.user(), server.password())) {
                giveMemory(connection);
                FigureFacts.write(connection, cases, out);
                measure(application);
                plain(url, server);
                Path other = Files.createDirectory(folder.resolve("without"));
                try (StandaloneServer without = StandaloneServer.launch(
                        FactsSwitchedOff.program(extracted, other.resolve("switch")), other, database)) {
                    writing(application, without, connection);
                }
                compare(application);
            }
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** As a server has it that keeps so many facts; no setting of durability is touched. */
    private static void giveMemory(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set global innodb_buffer_pool_size = " + BUFFER_POOL);
            statement.execute("set global innodb_log_file_size = " + LOG_FILE);
            statement.execute("set global tmp_memory_table_size = " + TEMPORARY_TABLE);
            statement.execute("set global max_heap_table_size = " + TEMPORARY_TABLE);
        }
    }

    private void measure(StandaloneServer server) {
        Latencies latencies = new Latencies();
        askAll(server, new Latencies(), WARMING);
        askAll(server, latencies, TIMES);
        latencies.print(out);
        out.printf("p95 of the slowest of them: %.1f ms%n", latencies.slowest(95));
    }

    /** Each figure and the first page of its rows, so many times. */
    private void askAll(StandaloneServer server, Latencies latencies, int times) {
        List<String> codes = codes(server);
        Clients.time(CLIENTS, codes.size() * times, i -> {
            String code = codes.get(i % codes.size());
            ask(server, latencies, "/figures/" + code + "/value?period=2022");
            ask(server, latencies, "/figures/" + code + "/rows?period=2022");
        });
    }

    private List<String> codes(StandaloneServer server) {
        return JSON.readTree(send(server, "GET", "/figures"))
                .get("items")
                .valueStream()
                .map(figure -> figure.get("code").asString())
                .toList();
    }

    /** Must find nothing: what was built beside the program is what it would have kept. */
    private void compare(StandaloneServer server) {
        long begun = System.nanoTime();
        JsonNode check = JSON.readTree(send(server, "POST", "/figure-checks"));
        String differences = check.get("differences").asString();
        out.printf(
                "nightly comparison %.1f s, %s milestones, %s differences%n",
                seconds(begun), check.get("milestones").asString(), differences);
        if (!differences.equals("0")) {
            throw new IllegalStateException(differences + " sums are not what the program keeps");
        }
    }

    /**
     * Leads from eight clients, by turns: while the sums are folded; while they are not, since their one row is held here; and in an application
     * that tells of no facts at all, as often as in the other. What was not folded then is folded in the next turn on top.
     */
    private void writing(StandaloneServer with, StandaloneServer without, Connection database) throws SQLException {
        for (StandaloneServer server : List.of(with, without)) {
            warm(server);
        }
        double folded = 0;
        double held = 0;
        double off = 0;
        for (int round = 0; round < ROUNDS; round++) {
            folded += leads(with);
            off += leads(without) / 2;
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.executeQuery("select id from milestone_fold where id = 1 for update");
                held += leads(with);
            } finally {
                database.rollback();
                database.setAutoCommit(true);
            }
            off += leads(without) / 2;
        }
        int leads = ROUNDS * LEADS;
        out.printf(
                "%d leads: %.1f a second with facts and sums, %.1f with facts not summed, %.1f without facts%n",
                leads, leads / folded, leads / held, leads / off);
        out.printf(
                "facts and sums slow writing by %.1f %%, facts alone by %.1f %%%n",
                (folded / off - 1) * 100, (held / off - 1) * 100);
    }

    /** So that both have seen as much, whatever was measured with one of them before. */
    private void warm(StandaloneServer server) {
        askAll(server, new Latencies(), WARMING);
        for (int i = 0; i < WARMING; i++) {
            leads(server);
        }
    }

    private static double leads(StandaloneServer server) {
        OverHttp http = new OverHttp(server, new Latencies());
        return Clients.time(
                                CLIENTS,
                                LEADS,
                                i -> http.post(
                                        http.officer("duty"),
                                        "/leads",
                                        Map.of(
                                                "channel",
                                                "PATROL",
                                                "region",
                                                "140525",
                                                "place",
                                                "泽州县",
                                                "summary",
                                                "巡查发现 " + i,
                                                "receivedOn",
                                                "2022-03-07")))
                        .toNanos()
                / NANOS_OF_A_SECOND;
    }

    /** What the figures would cost without sums: each kind of a year by region, and how often each amount was seen. */
    private void plain(String url, EmbeddedMariaDb server) {
        Latencies latencies = new Latencies();
        List<String> kinds = FigureFacts.kinds();
        Clients.time(CLIENTS, kinds.size() * PLAIN_TIMES, i -> {
            String kind = kinds.get(i % kinds.size());
            group(url, server, latencies, kind, "region, sum(tally), sum(amount)", "region");
        });
        Clients.time(
                CLIENTS,
                PLAIN_TIMES,
                i -> group(url, server, latencies, "FINE_DECIDED", "amount, count(*), sum(tally)", "amount"));
        latencies.print(out);
    }

    private static void group(
            String url, EmbeddedMariaDb server, Latencies latencies, String kind, String columns, String key) {
        String sql = "select " + columns + " from milestone where kind = '" + kind
                + "' and region like '1405%' and occurred_on between '2022-01-01' and '2022-12-31' group by " + key;
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            long begun = System.nanoTime();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(2);
                }
            }
            latencies.took(
                    "group by", "/api/v1" + kind + " by " + key, 200, Duration.ofNanos(System.nanoTime() - begun));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(StandaloneServer server, Latencies latencies, String path) {
        long begun = System.nanoTime();
        send(server, "GET", path);
        latencies.took(
                "GET",
                "/api/v1" + path.substring(0, path.indexOf('?')),
                200,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private String send(StandaloneServer server, String method, String path) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path))
                            .header("Authorization", "Bearer " + server.token("supervisor"))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(path + " → " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / NANOS_OF_A_SECOND;
    }
}
