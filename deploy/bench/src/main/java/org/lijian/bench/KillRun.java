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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.standalone.demo.Lifecycles;
import org.lijian.standalone.demo.Lifecycles.Lifecycle;

/**
 * Many cases side by side from the lead to the archive while the server, with the object store it brings along, or the database is killed
 * again and again (kill -9): afterwards every one of them has ended, none did anything twice and none is lost, as the tables and the engine
 * say.
 */
public final class KillRun {
    /** What a step waits for a timer that the killed server left to the next one. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int DATABASE_DIES_EVERY = 3;

    private final int cases;
    private final int clients;
    private final int seconds;
    private final Random random;
    private final PrintStream out = System.out;

    private volatile boolean over;
    private volatile int kills;
    private volatile int databaseKills;

    private KillRun(int cases, int clients, int seconds, long seed) {
        this.cases = cases;
        this.clients = clients;
        this.seconds = seconds;
        this.random = new Random(seed);
    }

    /** Takes the standalone jar, the number of cases, of clients, the seconds the server lives on average, and the seed of its deaths. */
    public static void main(String[] arguments) throws Exception {
        KillRun run = new KillRun(
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]));
        Path folder = Files.createTempDirectory("lijian-kill");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("mariadb"), "kill")) {
            List<String> faults = run.run(Path.of(arguments[0]), folder, database);
            faults.forEach(fault -> run.out.println("FAULT " + fault));
            System.exit(faults.isEmpty() ? 0 : 1);
        }
    }

    private List<String> run(Path jar, Path folder, EmbeddedMariaDb database) throws Exception {
        String url = database.database("survivors");
        StandaloneServer server = StandaloneServer.launch(jar, folder, database, url);
        Lifecycles lifecycles =
                new Lifecycles(server.address(), server.tokensFile(), (method, path, status, took) -> {});
        Thread killer = new Thread(() -> kill(server, database, lifecycles), "killer");
        long begun = System.nanoTime();
        killer.start();
        try {
            walk(lifecycles);
        } finally {
            over = true;
            killer.join();
        }
        out.printf(
                "%d cases, %d clients, %d kills, %d of them of the database, %.0f s%n",
                cases, clients, kills, databaseKills, (System.nanoTime() - begun) / 1e9);
        List<String> faults = new ArrayList<>(lifecycles.stuck());
        server.close();
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
            faults.addAll(check(connection));
        }
        return faults;
    }

    private void walk(Lifecycles lifecycles) {
        List<Lifecycle> all = lifecycles.begin("K", cases);
        for (LocalDate day : lifecycles.days()) {
            moveTo(lifecycles, day);
            Clients.time(clients, cases, i -> take(all.get(i), day));
            out.printf("%s: %d kills so far%n", day, kills);
        }
    }

    /** A clock that was moved before the server died is not moved again. */
    private static void moveTo(Lifecycles lifecycles, LocalDate day) {
        try {
            lifecycles.moveClockTo(day);
        } catch (RuntimeException refused) {
            if (!lifecycles.today().equals(day)) {
                throw refused;
            }
        }
    }

    /** Begins the day again where a step came before the timer that the killed server had left undone. */
    private static void take(Lifecycle lifecycle, LocalDate day) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                lifecycle.take(day);
                return;
            } catch (RuntimeException early) {
                if (!String.valueOf(early.getMessage()).contains("not-at-this-step") || System.nanoTime() > giveUp) {
                    throw early;
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    private void kill(StandaloneServer server, EmbeddedMariaDb database, Lifecycles lifecycles) {
        while (true) {
            long dies =
                    System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500L * seconds + random.nextInt(1000 * seconds));
            while (System.nanoTime() < dies) {
                if (over) {
                    return;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            if (random.nextInt(DATABASE_DIES_EVERY) == 0) {
                database.killAndStartAgain();
                databaseKills++;
            } else {
                startAgain(server, lifecycles);
            }
            kills++;
        }
    }

    private static void startAgain(StandaloneServer server, Lifecycles lifecycles) {
        try {
            lifecycles.continueAt(server.killAndStartAgain());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> check(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        expect(connection, faults, "cases", cases, "select count(*) from case_file");
        expect(connection, faults, "archived", cases, "select count(*) from case_file where status = 'ARCHIVED'");
        expect(connection, faults, "leads left", cases, "select count(*) from `lead` where status = 'CLOSED'");
        for (String kind : List.of("ORDINARY", "PER_DAY")) {
            expect(
                    connection,
                    faults,
                    kind + " penalties",
                    cases,
                    "select count(distinct case_id) from penalty where status = 'SERVED' and kind = '" + kind + "'");
            expect(
                    connection,
                    faults,
                    kind + " penalties, each once",
                    cases,
                    "select count(*) from penalty where kind = '" + kind + "'");
        }
        expect(
                connection,
                faults,
                "fines settled",
                2L * cases,
                "select count(*) from collection where status = 'SETTLED'");
        expect(connection, faults, "payments", 2L * cases, "select count(*) from payment");
        expect(
                connection,
                faults,
                "numbers given twice",
                0,
                "select count(*) from (select number from document where number is not null group by number having count(*) > 1) twice");
        expect(connection, faults, "processes left", 0, "select count(*) from ACT_HI_PROCINST where END_TIME_ is null");
        expect(
                connection,
                faults,
                "processes begun other than once for each case",
                0,
                "select count(*) from (select PROC_DEF_KEY_, BUSINESS_KEY_ from ACT_HI_PROCINST"
                        + " where PROC_DEF_KEY_ in ('leadHandling', 'ordinaryPenalty', 'perDayPenalty', 'collection')"
                        + " group by PROC_DEF_KEY_, BUSINESS_KEY_ having count(*) > 1) twice");
        expect(connection, faults, "jobs that failed", 0, "select count(*) from ACT_RU_INCIDENT");
        return faults;
    }

    private void expect(Connection connection, List<String> faults, String what, long expected, String query)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            long found = rows.getLong(1);
            out.printf("  %s: %d%n", what, found);
            if (found != expected) {
                faults.add(what + ": " + found + " instead of " + expected);
            }
        }
    }
}
