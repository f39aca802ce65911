package org.lijian.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.lijian.bench.OverHttp.Answer;
import org.lijian.registry.CreditCode;

/** A register of objects from a CSV file: put and examined, looked at, committed; and what the server's heap holds before, meanwhile and after. */
final class ImportMeasurement {
    private static final int ROWS_OF_A_BATCH = 1000;

    private final PlainRows plain;
    private final int objects;
    private final PrintStream out;
    private final OverHttp http;
    private final ServerHeap heap;
    private final String clerk;
    private long highest;

    ImportMeasurement(StandaloneServer server, PlainRows plain, int objects, PrintStream out) {
        this.plain = plain;
        this.objects = objects;
        this.out = out;
        this.http = new OverHttp(server, new Latencies());
        this.heap = new ServerHeap(server.pid());
        this.clerk = http.officer("clerk");
    }

    void run() throws SQLException {
        String owner = owner();
        byte[] file = file(owner);
        long before = heap.afterCollection();
        String id = http.post(clerk, "/imports", Map.of("of", "OBJECTS", "fileName", "register.csv"))
                .text("/id");
        String path = "/imports/" + id;

        out.printf("%nimport of %,d objects, %.1f MiB of CSV%n", objects, file.length / 1048576.0);
        long begun = System.nanoTime();
        http.send(clerk, "PUT", path + "/content", null, "text/csv", file);
        await(path, "PREVIEW");
        Duration validated = since(begun);
        say("put and every row examined", validated);

        long looked = System.nanoTime();
        Answer preview = http.get(clerk, path);
        http.get(clerk, path + "/rows?outcome=READY&limit=100");
        say("the preview and its first page", since(looked));
        if (preview.body().at("/rows/ready").asInt() != objects) {
            throw new IllegalStateException("not every row is ready: " + preview.body());
        }

        long committing = System.nanoTime();
        http.send(clerk, "POST", path + "/commitment", preview.etag(), "application/json", "{}".getBytes(UTF_8));
        await(path, "COMMITTED");
        Duration committed = since(committing);
        say("committed", committed);
        out.printf(
                "  heap: %d MiB before, %d MiB at most with garbage, %d MiB after%n",
                before, highest, heap.afterCollection());
        Duration written = plain.write("regulated_object", objects, 1, ROWS_OF_A_BATCH);
        out.printf(
                "  rows of regulated_object by plain JDBC, %d a batch: %.1f s, ratio of the commitment %.3f%n",
                ROWS_OF_A_BATCH,
                FieldBench.seconds(written),
                FieldBench.seconds(written) / FieldBench.seconds(committed));
    }

    private void say(String what, Duration took) {
        double seconds = FieldBench.seconds(took);
        out.printf("  %-32s %7.2f s, %,9.0f rows/s%n", what, seconds, objects / seconds);
    }

    private void await(String path, String status) {
        while (true) {
            highest = Math.max(highest, heap.now());
            String now = http.get(clerk, path).text("/status");
            if (now.equals(status)) {
                return;
            }
            if (now.equals("REFUSED")) {
                throw new IllegalStateException("the file was refused");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private String owner() {
        String code = IntStream.range(0, 31)
                .mapToObj(i -> "91140525700000001" + "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(i))
                .filter(CreditCode::isValid)
                .findFirst()
                .orElseThrow();
        http.post(
                http.officer("duty"),
                "/parties",
                Map.of(
                        "kind", "ENTERPRISE",
                        "name", "泽州县集运有限公司",
                        "creditCode", code,
                        "address", "泽州县境内",
                        "region", FieldBench.COUNTY));
        return code;
    }

    private byte[] file(String owner) {
        StringBuilder csv = new StringBuilder("当事人统一社会信用代码,类别,名称,地址,行政区划,经度,纬度\r\n");
        for (int i = 0; i < objects; i++) {
            Map<String, BigDecimal> place = FieldBench.place(i);
            csv.append("%s,物料堆场,%d 号堆场,泽州县巴公镇,140525,%s,%s\r\n"
                    .formatted(owner, i, place.get("longitude"), place.get("latitude")));
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
