package org.lijian.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ObjectStore;
import org.lijian.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** One run of a job: what the work is told, and where it says how far it is. For one thread. */
public final class JobRun {
    /** A row of progress for each second is enough for whoever looks, and costs next to nothing. */
    private static final long REPORT_EVERY_NANOS = 1_000_000_000L;

    private final Job job;
    private final CurrentOfficer requester;
    private final JobMapper mapper;
    private final ObjectStore store;
    private final JsonMapper json;
    private @Nullable Long total;
    private long done;
    private long reportedAt = Long.MIN_VALUE;

    JobRun(Job job, CurrentOfficer requester, JobMapper mapper, ObjectStore store, JsonMapper json) {
        this.job = job;
        this.requester = requester;
        this.mapper = mapper;
        this.store = store;
        this.json = json;
    }

    public JobId id() {
        return job.id();
    }

    /** Whoever asked for it, with the roles and the area of today. */
    public CurrentOfficer requester() {
        return requester;
    }

    /** What was asked for, as it was handed to {@link Jobs#request}. */
    public <T> T argument(Class<T> type) {
        return json.readValue(job.argument(), type);
    }

    /** How many units there are in all. */
    public void expect(long units) {
        total = units;
        report();
    }

    /** More units are done; stops the work by a {@link JobCancelled} when it was cancelled meanwhile. */
    public void advance(long units) {
        done += units;
        long now = System.nanoTime();
        if (reportedAt == Long.MIN_VALUE || now - reportedAt >= REPORT_EVERY_NANOS) {
            reportedAt = now;
            report();
        }
    }

    /** Hands over the file that was made; whoever asked fetches it. */
    public void file(String name, String mediaType, Path content) throws IOException {
        String sha256 = sha256(content);
        store.putIfAbsent("jobs/" + job.id() + "/" + sha256, content, sha256, mediaType);
        stopIfNone(mapper.file(job.id(), name, mediaType, Files.size(content), sha256));
    }

    void report() {
        stopIfNone(mapper.advance(job.id(), done, total));
    }

    private static void stopIfNone(int rows) {
        if (rows == 0) {
            throw new JobCancelled();
        }
    }

    private static String sha256(Path content) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(content), Sha256.digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }
}
