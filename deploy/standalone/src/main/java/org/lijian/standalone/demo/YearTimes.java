package org.lijian.standalone.demo;

import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Which requests the time of the year goes into. */
final class YearTimes implements Api.Wire {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int SHOWN = 10;
    private static final double NANOS_OF_A_SECOND = 1e9;

    private final Map<String, Spent> spent = new ConcurrentHashMap<>();

    @Override
    public void seen(HttpRequest request, byte[] body, HttpResponse<byte[]> response, Duration took) {
        String path = ID.matcher(request.uri().getPath()).replaceAll("{id}");
        spent.computeIfAbsent(request.method() + " " + path, p -> new Spent()).add(took);
    }

    /** The operations that took longest in all, of all clients together. */
    void print(PrintStream out) {
        long requests = spent.values().stream().mapToLong(Spent::requests).sum();
        out.printf("%d 次请求，用时最多的操作：%n", requests);
        spent.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Spent> entry) ->
                                entry.getValue().nanos())
                        .reversed())
                .limit(SHOWN)
                .forEach(entry -> out.printf(
                        "   %-56s %6d × %7.1f ms = %8.1f s%n",
                        entry.getKey(),
                        entry.getValue().requests(),
                        entry.getValue().nanos()
                                / (NANOS_OF_A_SECOND / 1000)
                                / entry.getValue().requests(),
                        entry.getValue().nanos() / NANOS_OF_A_SECOND));
    }

    private static final class Spent {
        private final LongAdder requests = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        void add(Duration took) {
            requests.increment();
            nanos.add(took.toNanos());
        }

        long requests() {
            return requests.sum();
        }

        long nanos() {
            return nanos.sum();
        }
    }
}
