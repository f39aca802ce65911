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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lijian.embedded.EmbeddedMariaDb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What figures cost as facts grow: ten facts for each case over four years, the sums of them, then every figure of a year and the first page
 * of its rows over HTTP with eight clients, the same count as a plain {@code group by} beside it, how much slower leads are registered while
 * sums are folded, and the nightly comparison.
 */
public final class FigureBench {
    private static final int CLIENTS = 8;
    private static final int TIMES = 40;
    private static final int LEADS = 200;
    private static final int ROUNDS = 6;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path jar;
    private final int cases;
    private final PrintStream out = System.out;
    private final HttpClient http = HttpClient.newHttpClient();

    private FigureBench(Path jar, int cases) {
        this.jar = jar;
        this.cases = cases;
    }

    /** Takes the standalone jar and the number of cases, of which each leaves ten facts; 100000 when unsaid. */
    public static void main(String[] arguments) throws Exception {
        new FigureBench(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000).run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("lijian-bench");
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench")) {
            String url = server.database("bench");
            Map<String, String> database = Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", server.user(),
                    "SPRING_DATASOURCE_PASSWORD", server.password(),
                    "LIJIAN_STATISTICS_FOLD", "PT1S");
            try (StandaloneServer application = StandaloneServer.launch(jar, folder, database);
                    Connection connection = DriverManager.getConnection(url, server.user(), server.password())) {
                FigureFacts.write(connection, cases, out);
                measure(application);
                plain(connection);
                writing(application, connection);
                compare(application);
            }
        }
    }

    private void measure(StandaloneServer server) {
        List<String> codes = JSON.readTree(send(server, "GET", "/figures")).get("items").valueStream()
                .map(figure -> figure.get("code").asString())
                .toList();
        Latencies warming = new Latencies();
        Latencies latencies = new Latencies();
        for (String code : codes) {
            ask(server, warming, "/figures/" + code + "/value?period=2022");
        }
        Clients.time(CLIENTS, codes.size() * TIMES, i -> {
            String code = codes.get(i % codes.size());
            ask(server, latencies, "/figures/" + code + "/value?period=2022");
            ask(server, latencies, "/figures/" + code + "/rows?period=2022");
        });
        latencies.print(out);
        out.printf("p95 of the slowest of them: %.1f ms%n", latencies.slowest(95));
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
     * Leads from eight clients, by turns while the sums are folded and while they are not, since their one row is held here; what was not
     * folded then is folded in the next turn on top.
     */
    private void writing(StandaloneServer server, Connection database) throws SQLException {
        leads(server);
        double folded = 0;
        double held = 0;
        for (int round = 0; round < ROUNDS; round++) {
            folded += leads(server);
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.executeQuery("select id from milestone_fold where id = 1 for update");
                held += leads(server);
            } finally {
                database.rollback();
                database.setAutoCommit(true);
            }
        }
        out.printf(
                "%d leads: %.1f a second with sums, %.1f without; slower by %.1f %%%n",
                ROUNDS * LEADS, ROUNDS * LEADS / folded, ROUNDS * LEADS / held, (folded / held - 1) * 100);
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

    private void plain(Connection database) throws SQLException {
        long[] nanos = new long[TIMES];
        try (PreparedStatement statement = database.prepareStatement(
                "select region, sum(tally), sum(amount) from milestone where kind = 'FINE_DECIDED' and region like '1405%'"
                        + " and occurred_on between '2022-01-01' and '2022-12-31' group by region")) {
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(2);
                    }
                }
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        out.printf(
                "plain group by of one year, one client: p50 %.1f ms, slowest %.1f ms%n",
                nanos[TIMES / 2] / NANOS_OF_A_MILLISECOND, nanos[TIMES - 1] / NANOS_OF_A_MILLISECOND);
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
