package org.lijian.lead;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lijian.platform.LegalTime;
import org.springframework.stereotype.Component;

/**
 * How often each address may knock at the public door. Every copy of the backend counts for itself: two copies let twice as much through,
 * which harms nobody, and none has to ask another before it answers.
 */
@Component
class DoorLimits {
    /** Addresses remembered; the one not seen for longest is forgotten first. */
    private static final int ADDRESSES = 20_000;

    private final DoorProperties allowed;
    private final TimeMeter meter;
    private final Map<String, Bucket> reports = new Remembered();
    private final Map<String, Bucket> questions = new Remembered();
    private final Bucket allReports;

    DoorLimits(DoorProperties allowed, LegalTime time) {
        this.allowed = allowed;
        this.meter = new Meter(time);
        this.allReports = bucket(allowed.reportsAMinute(), Duration.ofMinutes(1));
    }

    void requireReport(String address) {
        require(of(reports, address, allowed.reportsAnHour(), Duration.ofHours(1)));
        require(allReports);
    }

    void requireQuestion(String address) {
        require(of(questions, address, allowed.questionsAMinute(), Duration.ofMinutes(1)));
    }

    private Bucket of(Map<String, Bucket> buckets, String address, int times, Duration within) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(address, first -> bucket(times, within));
        }
    }

    private Bucket bucket(int times, Duration within) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(times)
                        .refillGreedy(times, within)
                        .build())
                .withCustomTimePrecision(meter)
                .build();
    }

    private static void require(Bucket bucket) {
        if (!bucket.tryConsume(1)) {
            throw LeadRefusal.TOO_MANY_REPORTS.with();
        }
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {
        Remembered() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    }

    private record Meter(LegalTime time) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return time.now().toEpochMilli() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
