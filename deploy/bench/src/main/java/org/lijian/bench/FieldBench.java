package org.lijian.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.platform.Ids;

/**
 * The field side over HTTP: leads of the public and of a hotline from eight clients, a burst of alarms of one station, a roadside session, the
 * import of a register. Beside each stands the same rows written by plain JDBC on the same database, where that says something.
 */
public final class FieldBench {
    static final int CLIENTS = 8;
    static final String COUNTY = "140525";
    private static final int TRUCKS = 500;

    private final Path jar;
    private final int leads;
    private final int alarms;
    private final int objects;
    private final PrintStream out = System.out;

    private FieldBench(Path jar, int leads, int alarms, int objects) {
        this.jar = jar;
        this.leads = leads;
        this.alarms = alarms;
        this.objects = objects;
    }

    /** Takes the standalone jar, the leads of each channel, the alarms of the burst and the objects of the import. */
    public static void main(String[] arguments) throws Exception {
        new FieldBench(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("lijian-bench");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench")) {
            String url = database.database("bench");
            Map<String, String> environment = Map.of(
                    "SPRING_DATASOURCE_URL",
                    url,
                    "SPRING_DATASOURCE_USERNAME",
                    database.user(),
                    "SPRING_DATASOURCE_PASSWORD",
                    database.password(),
                    // All citizens of this bench live at one address.
                    "LIJIAN_PUBLICDOOR_REPORTSANHOUR",
                    "10000000",
                    "LIJIAN_PUBLICDOOR_REPORTSAMINUTE",
                    "10000000");
            try (StandaloneServer server = StandaloneServer.launch(jar, folder, environment);
                    Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
                PlainRows plain = new PlainRows(database, url);
                leads(server, plain);
                alarms(server, plain, connection);
                trucks(server, plain);
                new ImportMeasurement(server, plain, objects, out).run();
            }
        }
    }

    private void leads(StandaloneServer server, PlainRows plain) throws SQLException {
        OverHttp warming = new OverHttp(server, new Latencies());
        Latencies latencies = new Latencies();
        OverHttp http = new OverHttp(server, latencies);
        String hotline = source(
                warming,
                "HOTLINE_12345",
                Map.of("EXTERNAL_NUMBER", "/no", "SUMMARY", "/text", "PLACE", "/where", "INFORMANT_PHONE", "/tel"));
        int warmUp = leads / 4;
        Clients.time(CLIENTS, warmUp, i -> report(warming, i));
        Clients.time(CLIENTS, warmUp, i -> workOrder(warming, hotline, leads + i));

        out.printf("%nleads, %d clients, each until 201 or 202%n", CLIENTS);
        Duration publicDoor = rate("reports of the public", leads, i -> report(http, i));
        rate("work orders of a hotline", leads, i -> workOrder(http, hotline, i));
        beside("lead", leads, publicDoor, plain, 1);
        latencies.print(out);
    }

    private static void report(OverHttp http, int number) {
        http.post(
                null,
                "/public/reports",
                Map.of(
                        "region",
                        COUNTY,
                        "place",
                        "泽州县巴公镇 " + number + " 号",
                        "location",
                        place(number),
                        "summary",
                        "夜间施工扬尘 " + number,
                        "rewardWanted",
                        false,
                        "informant",
                        Map.of("phone", "13900000000", "answerWanted", true)));
    }

    private static void workOrder(OverHttp http, String hotline, int number) {
        http.post(
                hotline,
                "/source-messages",
                Map.of("no", "2022-" + number, "text", "油烟扰民 " + number, "where", "泽州县", "tel", "13900000000"));
    }

    private void alarms(StandaloneServer server, PlainRows plain, Connection database) throws SQLException {
        Latencies latencies = new Latencies();
        OverHttp http = new OverHttp(server, latencies);
        String station =
                source(http, "MICRO_STATION", Map.of("OCCURRED_AT", "/at", "QUANTITY", "/factor", "VALUE", "/value"));
        LocalDateTime minute = LocalDateTime.parse("2022-03-07T07:50:00");
        long before = one(database, "select count(*) from `lead`");
        out.printf("%n%,d alarms of one station within a minute, %d clients%n", alarms, CLIENTS);
        Duration took = rate(
                "alarms taken",
                alarms,
                i -> http.post(
                        station,
                        "/source-messages",
                        Map.of(
                                "at",
                                minute.plusNanos(i * 60_000_000_000L / alarms) + "+08:00",
                                "factor",
                                "PM10",
                                "value",
                                180)));
        out.printf(
                "  they became %d lead(s); %,d of %,d messages belong to it%n",
                one(database, "select count(*) from `lead`") - before,
                one(
                        database,
                        "select count(*) from lead_message m join lead_source s on s.id = m.source_id"
                                + " where s.kind = 'MICRO_STATION' and m.lead_id is not null"),
                alarms);
        beside("lead_message", alarms, took, plain, 1);
        latencies.print(out);
    }

    private void trucks(StandaloneServer server, PlainRows plain) throws SQLException {
        out.printf("%nroadside sessions of %d trucks, a twentieth over the limit%n", TRUCKS);
        trucks(new OverHttp(server, new Latencies()), 0, TRUCKS);
        Duration whole = Duration.ZERO;
        int session = 1;
        for (int batch : List.of(1, 25, TRUCKS)) {
            Latencies latencies = new Latencies();
            Duration took = trucks(new OverHttp(server, latencies), session++, batch);
            out.printf("  %3d a call: %.2f s, %,.0f records/s%n", batch, seconds(took), TRUCKS / seconds(took));
            latencies.print(out);
            whole = took;
        }
        beside("vehicle_check", TRUCKS, whole, plain, TRUCKS);
    }

    private static Duration trucks(OverHttp http, int session, int batch) {
        String inspector = http.officer("inspector-a");
        String opened = http.post(
                        inspector,
                        "/roadside-sessions",
                        Map.of(
                                "kind", "ROADSIDE",
                                "region", COUNTY,
                                "place", "207 国道检查点",
                                "inspectors", List.of(me(http, "inspector-a"), me(http, "inspector-b")),
                                "police", "泽州县公安局交警大队 赵警官",
                                "instrument",
                                        Map.of(
                                                "name", "便携式烟度计 001",
                                                "certificateNumber", "JD-2021-117",
                                                "calibratedOn", "2021-12-20",
                                                "calibratedUntil", "2022-12-31"),
                                "method", "FREE_ACCELERATION",
                                "limitSet", "A"))
                .text("/id");
        return Clients.time(1, TRUCKS / batch, call -> {
            List<Map<String, Object>> checks = new ArrayList<>();
            for (int truck = call * batch; truck < (call + 1) * batch; truck++) {
                checks.add(Map.of(
                        "id",
                        Ids.next().toString(),
                        "plate",
                        "晋E%02d%03d".formatted(session, truck),
                        "vin",
                        "LFWSRXSJ4M1E12345",
                        "stage",
                        6,
                        "k",
                        truck % 20 == 0 ? "1.3" : "0.4"));
            }
            http.post(inspector, "/roadside-sessions/" + opened + "/checks", Map.of("checks", checks));
        });
    }

    private static String me(OverHttp http, String login) {
        return http.get(http.officer(login), "/me").text("/id");
    }

    /** A source of the county, and what it signs in with. */
    private static String source(OverHttp http, String kind, Map<String, String> mapping) {
        String administrator = http.officer("admin");
        OverHttp.Answer source = http.post(
                administrator,
                "/sources",
                Map.of(
                        "kind",
                        kind,
                        "name",
                        "新市东街 " + kind,
                        "region",
                        COUNTY,
                        "place",
                        "泽州县",
                        "location",
                        place(7),
                        "mapping",
                        mapping));
        String path = "/sources/" + source.text("/id");
        String key = http.send(administrator, "PUT", path + "/key", source.etag(), "application/json", new byte[0])
                .text("/key");
        return OverHttp.source(source.text("/id"), key);
    }

    /** Somewhere in a county of 40 km by 40 km. */
    static Map<String, BigDecimal> place(int number) {
        return Map.of(
                "longitude", BigDecimal.valueOf(112_600_000 + number * 7919L % 400_000, 6),
                "latitude", BigDecimal.valueOf(35_500_000 + number * 104_729L % 400_000, 6));
    }

    private Duration rate(String what, int pieces, IntConsumer work) {
        Duration took = Clients.time(CLIENTS, pieces, work);
        out.printf("  %-28s %,7d in %6.1f s: %,7.1f/s%n", what, pieces, seconds(took), pieces / seconds(took));
        return took;
    }

    private void beside(String table, int rows, Duration ours, PlainRows plain, int batch) throws SQLException {
        Duration took = plain.write(table, rows, CLIENTS, batch);
        out.printf(
                "  rows of %s by plain JDBC: %,.0f/s, ratio %.3f%n",
                table, rows / seconds(took), seconds(took) / seconds(ours));
    }

    private static long one(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
