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
 * of its rows over HTTP with eight clients, the nightly comparison, and the same count as a plain {@code group by} beside it.
 */
public final class FigureBench {
    private static final int CLIENTS = 8;
    private static final int TIMES = 16;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What happens in one case: kind, days after its lead, category, timing, amount, days it took. */
    private static final List<Fact> FACTS = List.of(
            new Fact("LEAD_REGISTERED", 0, "''", "''", "null", "null"),
            new Fact("INSPECTION_OPENED", 1, "''", "''", "null", "null"),
            new Fact("FINDING", 1, "'COVERED'", "''", "null", "null"),
            new Fact("CASE_FILED", 4, "''", "''", "null", "4"),
            new Fact("FINE_DECIDED", 22, "'ORDINARY'", "''", "10000 + seq % 90 * 1000", "18"),
            new Fact("PENALTY_SERVED", 23, "'ORDINARY'", "''", "10000 + seq % 90 * 1000", "1"),
            new Fact("FINE_SETTLED", 30, "''", "''", "10000 + seq % 90 * 1000", "7"),
            new Fact("CLOCK_MET", 4, "'FILING'", "if(seq % 50 = 0, 'LATE', 'ON_TIME')", "null", "4"),
            new Fact("CASE_CLOSED", 35, "'PERFORMED'", "''", "null", "31"),
            new Fact("LEAD_CLOSED", 35, "'CASE_CLOSED'", "''", "null", "35"));

    private final Path jar;
    private final int cases;
    private final PrintStream out = System.out;
    private final HttpClient http = HttpClient.newHttpClient();

    private FigureBench(Path jar, int cases) {
        this.jar = jar;
        this.cases = cases;
    }

    private record Fact(String kind, int after, String category, String timing, String amount, String days) {}

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
                    "SPRING_DATASOURCE_PASSWORD", server.password());
            try (StandaloneServer application = StandaloneServer.launch(jar, folder, database);
                    Connection connection = DriverManager.getConnection(url, server.user(), server.password())) {
                fill(connection);
                sum(connection);
                measure(application);
                plain(connection);
            }
        }
    }

    private void fill(Connection database) throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = database.createStatement()) {
            for (int i = 0; i < FACTS.size(); i++) {
                statement.executeUpdate(insertion(i + 1, FACTS.get(i)));
            }
        }
        out.printf("%,d facts written in %.1f s%n", (long) cases * FACTS.size(), seconds(begun));
    }

    private String insertion(int number, Fact fact) {
        return """
                insert into milestone (id, kind, subject_id, discriminator, occurred_on, category, timing, region, domain,
                                       channel, violation, campaign, officer_id, party_id, lead_id, case_id, tally, amount,
                                       days, recorded_at)
                select unhex(concat(lpad(hex(seq), 12, '0'), '7', lpad(hex(%d), 3, '0'), '8000', lpad(hex(seq), 12, '0'))),
                       '%s',
                       unhex(concat('00', lpad(hex(seq), 30, '0'))), '%d',
                       date_add('2020-01-01', interval seq * 7919 %% 1400 + %d day), %s, %s,
                       elt(1 + seq %% 6, '140502', '140521', '140522', '140524', '140525', '140581'),
                       elt(1 + seq %% 4, 'DUST', 'COOKING_FUME', 'BOILER', 'DIESEL_TRUCK'),
                       elt(1 + seq %% 5, 'PATROL', 'HOTLINE_12345', 'CEMS', 'CAMPAIGN', 'MICRO_STATION'),
                       elt(1 + seq %% 3, 'AIR-117-1', 'AIR-99-2', 'AIR-118-1'), '',
                       unhex(concat('01', lpad(hex(seq %% 40), 30, '0'))), unhex(concat('02', lpad(hex(seq %% 20000), 30, '0'))),
                       unhex(concat('03', lpad(hex(seq), 30, '0'))), unhex(concat('04', lpad(hex(seq), 30, '0'))),
                       1, %s, %s, utc_timestamp(6)
                from seq_1_to_%d
                """.formatted(
                        number,
                        fact.kind,
                        number,
                        fact.after,
                        fact.category,
                        fact.timing,
                        fact.amount,
                        fact.days,
                        cases);
    }

    /** As the folding would have left them. */
    private void sum(Connection database) throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = database.createStatement()) {
            for (String breadth : List.of("PLACE", "FULL")) {
                boolean full = breadth.equals("FULL");
                for (Map.Entry<String, String> grain : Map.of(
                                "DAY", "occurred_on",
                                "MONTH", "cast(date_format(occurred_on, '%Y-%m-01') as date)",
                                "YEAR", "cast(date_format(occurred_on, '%Y-01-01') as date)")
                        .entrySet()) {
                    statement.executeUpdate("insert into milestone_sum select '" + breadth + "', kind, '" + grain.getKey()
                            + "', " + grain.getValue() + " as starts, region, category, timing, domain, channel, "
                            + (full
                                    ? "violation, campaign, coalesce(officer_id, x'00000000000000000000000000000000')"
                                    : "'', '', x'00000000000000000000000000000000'")
                            + " as who, sum(tally), coalesce(sum(amount), 0) from milestone group by kind, starts, region,"
                            + " category, timing, domain, channel" + (full ? ", violation, campaign, who" : ""));
                }
            }
        }
        out.printf("sums rebuilt in %.1f s%n", seconds(begun));
    }

    private void measure(StandaloneServer server) {
        long begun = System.nanoTime();
        JsonNode check = JSON.readTree(send(server, "POST", "/figure-checks"));
        out.printf(
                "nightly comparison %.1f s, %s milestones, %s differences%n",
                seconds(begun),
                check.get("milestones").asString(),
                check.get("differences").asString());
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
        return (System.nanoTime() - begun) / 1e9;
    }
}
