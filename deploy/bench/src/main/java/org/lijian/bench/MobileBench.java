package org.lijian.bench;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.embedded.EmbeddedObjectStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the field API takes and gives: records with and without photographs by several phones at once beside the same bytes written straight
 * to the object store, and passed on to it by the least of servers ({@link PassingOn}), what a phone takes along of many objects, and the memory of the server while many uploads are open.
 */
public final class MobileBench {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Integer> CLIENTS = List.of(4, 8);
    private static final int PHOTOGRAPHS = 3;
    private static final String ACCESS = "bench";
    private static final String SECRET = "bench-secret";
    private static final String BUCKET = "bench";
    private static final double MB = 1e6;
    private static final int PART = 256 * 1024;

    private final int records;
    private final List<Integer> objects;
    private final int uploads;
    private final PrintStream out = System.out;

    private MobileBench(int records, List<Integer> objects, int uploads) {
        this.records = records;
        this.objects = objects;
        this.uploads = uploads;
    }

    /** Takes the standalone jar, the records with large photographs, the numbers of objects in a bundle, rising, and of open uploads. */
    public static void main(String[] arguments) throws Exception {
        MobileBench bench = new MobileBench(
                Integer.parseInt(arguments[1]),
                List.of(Integer.valueOf(arguments[2]), Integer.valueOf(arguments[3])),
                Integer.parseInt(arguments[4]));
        Path folder = Files.createTempDirectory("lijian-bench");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("mariadb"), "bench");
                EmbeddedObjectStore store = EmbeddedObjectStore.start(folder.resolve("objects"), ACCESS, SECRET)) {
            bench.run(Path.of(arguments[0]), folder, database, store);
        }
    }

    private void run(Path jar, Path folder, EmbeddedMariaDb database, EmbeddedObjectStore store) throws Exception {
        String url = database.database("bench");
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                database.user(),
                "SPRING_DATASOURCE_PASSWORD",
                database.password(),
                "LIJIAN_OBJECT_STORE_ENDPOINT",
                store.endpoint().toString(),
                "LIJIAN_OBJECT_STORE_ACCESS_KEY",
                ACCESS,
                "LIJIAN_OBJECT_STORE_SECRET_KEY",
                SECRET,
                "LIJIAN_OBJECT_STORE_BUCKET",
                "evidence");
        try (StandaloneServer server = StandaloneServer.launch(jar, folder, environment);
                MinioClient straight = MinioClient.builder()
                        .endpoint(store.endpoint().toString())
                        .credentials(ACCESS, SECRET)
                        .build();
                PassingOn passing = new PassingOn(folder, straight, BUCKET)) {
            straight.makeBucket(MakeBucketArgs.builder().bucket(BUCKET).build());
            FieldOffice office = new FieldOffice(server, CLIENTS.get(CLIENTS.size() - 1));
            Others others = new Others(straight, passing);
            warmUp(office, others);
            records(office, others);
            memory(office, server);
            bundles(office, url, database);
        }
    }

    /** Both sides compiled as they are after a morning's work; not printed. */
    private void warmUp(FieldOffice office, Others others) {
        int clients = CLIENTS.get(0);
        measure(office, others, clients, photographs(PHOTOGRAPHS, 200_000), records * 3);
        measure(office, others, clients, photographs(PHOTOGRAPHS, 2_000_000), records);
    }

    private void records(FieldOffice office, Others others) {
        out.printf(
                "%-24s %8s %10s %9s %13s %6s %15s %6s%n",
                "records", "clients", "records/s", "MB/s", "straight MB/s", "ratio", "passed on MB/s", "ratio");
        for (int clients : CLIENTS) {
            print("no file", clients, measure(office, others, clients, List.of(), records * 10));
            print(
                    "3 x 200 KB",
                    clients,
                    measure(office, others, clients, photographs(PHOTOGRAPHS, 200_000), records * 3));
            print("3 x 2 MB", clients, measure(office, others, clients, photographs(PHOTOGRAPHS, 2_000_000), records));
            print("200 KB, bytes alone", clients, uploads(office, others, clients, 200_000, records * 9));
            print("2 MB, bytes alone", clients, uploads(office, others, clients, 2_000_000, records * 3));
            print("10 MB, bytes alone", clients, uploads(office, others, clients, 10_000_000, records));
        }
    }

    /** Rates in MB/s, nothing where there are no bytes. */
    private record Measured(double recordsPerSecond, double rate, double straight, double passedOn) {}

    /** What the same bytes are given to beside the server: the object store itself, and the least that a server before it does. */
    private record Others(MinioClient straight, PassingOn passing) {
        double rateOfStraight(int clients, List<byte[]> photographs, int count) {
            return rate(clients, photographs, count, bytes -> write(straight, bytes));
        }

        double rateOfPassing(int clients, List<byte[]> photographs, int count) {
            return rate(clients, photographs, count, passing::put);
        }

        private static double rate(int clients, List<byte[]> photographs, int count, Taking taking) {
            return megabytes(photographs, count)
                    / seconds(Clients.time(clients, count, trying(i -> {
                        for (byte[] bytes : marked(photographs, i)) {
                            taking.take(bytes);
                        }
                    })));
        }
    }

    private interface Taking {
        void take(byte[] bytes) throws Exception;
    }

    private Measured measure(FieldOffice office, Others others, int clients, List<byte[]> photographs, int count) {
        double filed = seconds(Clients.time(
                clients, count, trying(i -> office.file(office.phone(i), marked(photographs, i)))));
        return measured(others, clients, photographs, count, filed);
    }

    private static Measured measured(Others others, int clients, List<byte[]> photographs, int count, double seconds) {
        return photographs.isEmpty()
                ? new Measured(count / seconds, 0, 0, 0)
                : new Measured(
                        count / seconds,
                        megabytes(photographs, count) / seconds,
                        others.rateOfStraight(clients, photographs, count),
                        others.rateOfPassing(clients, photographs, count));
    }

    private static double megabytes(List<byte[]> photographs, int count) {
        return photographs.stream().mapToInt(bytes -> bytes.length).sum() * (double) count / MB;
    }

    /** Photographs of records that are there already. */
    private Measured uploads(FieldOffice office, Others others, int clients, int size, int count) {
        List<byte[]> photograph = photographs(1, size);
        String[] registered = new String[count];
        Clients.time(
                clients,
                count,
                trying(i -> registered[i] =
                        office.record(office.phone(i), marked(photograph, i)).get(0)));
        double uploaded = seconds(Clients.time(
                clients,
                count,
                trying(i -> office.upload(registered[i], marked(photograph, i).get(0)))));
        return measured(others, clients, photograph, count, uploaded);
    }

    private void print(String what, int clients, Measured measured) {
        out.printf("%-24s %8d %10.1f", what, clients, measured.recordsPerSecond());
        if (measured.rate() > 0) {
            out.printf(
                    " %9.1f %13.1f %6.2f %15.1f %6.2f",
                    measured.rate(),
                    measured.straight(),
                    measured.rate() / measured.straight(),
                    measured.passedOn(),
                    measured.rate() / measured.passedOn());
        }
        out.println();
    }

    private static void write(MinioClient straight, byte[] bytes) throws Exception {
        straight.putObject(PutObjectArgs.builder().bucket(BUCKET).object(FieldOffice.id()).stream(
                        new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                .build());
    }

    /** What is live on the heap before, while and after the uploads are open, each of which has sent a part. */
    private void memory(FieldOffice office, StandaloneServer server) throws Exception {
        byte[] whole = photographs(1, 2 * PART).get(0);
        byte[] part = Arrays.copyOf(whole, PART);
        ServerHeap heap = new ServerHeap(server.pid());
        out.printf("heap after GC: %d MB before", heap.afterCollection());
        String[] open = new String[uploads];
        Clients.time(8, uploads, trying(i -> {
            open[i] = office.begin(office.phone(i), whole);
            office.append(open[i], 0, part);
        }));
        out.printf(", %d MB with %d uploads open", heap.afterCollection(), uploads);
        byte[] rest = Arrays.copyOfRange(whole, PART, whole.length);
        Clients.time(8, uploads, trying(i -> office.append(open[i], PART, rest)));
        out.printf(", %d MB when they are done%n", heap.afterCollection());
    }

    private void bundles(FieldOffice office, String url, EmbeddedMariaDb database) throws Exception {
        out.printf("%-24s %8s %10s %9s %9s %9s%n", "bundle", "pages", "items", "MB", "MB gzip", "seconds");
        int filled = 0;
        for (int size : objects) {
            try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
                fill(connection, filled + 1, size);
            }
            filled = size;
            String since = take(office, "%,d objects, whole".formatted(size), null);
            take(office, "%,d objects, nothing new".formatted(size), since);
        }
    }

    private String take(FieldOffice office, String what, @Nullable String from) throws IOException {
        long begun = System.nanoTime();
        long packed = 0;
        long plain = 0;
        int items = 0;
        int pages = 0;
        String since = from;
        boolean done = false;
        while (!done) {
            byte[] page = office.bundle(office.phone(0), since);
            packed += page.length;
            byte[] text = unpacked(page);
            plain += text.length;
            JsonNode said = JSON.readTree(text);
            items += said.get("items").size();
            since = said.get("since").asString();
            done = said.get("done").asBoolean();
            pages++;
        }
        out.printf(
                "%-24s %8d %10d %9.1f %9.1f %9.1f%n",
                what, pages, items, plain / MB, packed / MB, (System.nanoTime() - begun) / 1e9);
        return String.valueOf(since);
    }

    private static byte[] unpacked(byte[] page) throws IOException {
        boolean isGzip = page.length > 1 && page[0] == 0x1f && page[1] == (byte) 0x8b;
        return isGzip ? new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes() : page;
    }

    /** Yards of one county, each with an owner, noted as registered ones are. */
    private static void fill(Connection connection, int from, int to) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            String party = "(select min(id) from party)";
            sql.execute("""
                insert into regulated_object (id, version, party_id, kind, name, address, region, registered_by, registered_at)
                select unhex(lpad(hex(seq), 32, '0')), 0, %s, 'MATERIAL_YARD', concat('堆场', seq), concat('泽州县', seq, '号'),
                       '140525', unhex(lpad('1', 32, '0')), now(6)
                from seq_%d_to_%d\
                """.formatted(party, from, to));
            sql.execute("""
                insert into object_owner (object_id, owned_from, party_id, recorded_by, recorded_at)
                select unhex(lpad(hex(seq), 32, '0')), '2022-01-01', %s, unhex(lpad('1', 32, '0')), now(6)
                from seq_%d_to_%d\
                """.formatted(party, from, to));
            sql.execute("""
                insert into bundle_object (object_id, region, position)
                select unhex(lpad(hex(seq), 32, '0')), '140525', head.position + seq
                from seq_%d_to_%d, bundle_head head\
                """.formatted(from, to));
            sql.execute("update bundle_head set position = position + " + to);
            sql.execute("analyze table regulated_object, bundle_object, object_owner");
        }
    }

    /** JPEG by their first bytes, noise by the others. */
    private static List<byte[]> photographs(int count, int size) {
        Random noise = new Random(6);
        List<byte[]> photographs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[size];
            noise.nextBytes(bytes);
            System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 0, bytes, 0, 4);
            photographs.add(bytes);
        }
        return photographs;
    }

    /** No two records have the same bytes. */
    private static List<byte[]> marked(List<byte[]> photographs, int record) {
        return photographs.stream()
                .map(bytes -> {
                    byte[] own = bytes.clone();
                    ByteBuffer.wrap(own).putInt(8, record);
                    return own;
                })
                .toList();
    }

    private interface Work {
        void on(int piece) throws Exception;
    }

    private static IntConsumer trying(Work work) {
        return piece -> {
            try {
                work.on(piece);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
