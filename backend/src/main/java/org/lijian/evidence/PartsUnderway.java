package org.lijian.evidence;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of uploads that this node is taking. A device whose connection broke comes back before what it brought is on file; were it told
 * where the upload stood before, it would send that part again for nothing.
 */
final class PartsUnderway {
    /** Longer than any part takes to be filed once its connection has ended, shorter than devices wait for an answer. */
    private static final long PATIENCE_SECONDS = 10;

    private final Map<UploadId, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    /** Takes a part of an upload once the one before it has ended. */
    Upload take(UploadId id, Taking part) throws IOException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        try {
            await(last.put(id, end));
            return part.take();
        } finally {
            end.complete(null);
            last.remove(id, end);
        }
    }

    /** Returns when the part that is being taken has ended, or when that takes too long to be waited for. */
    void awaitEnd(UploadId id) {
        await(last.get(id));
    }

    private static void await(@Nullable CompletableFuture<Void> end) {
        if (end != null) {
            end.copy().completeOnTimeout(null, PATIENCE_SECONDS, SECONDS).join();
        }
    }

    /** What is done with a part. */
    interface Taking {
        Upload take() throws IOException;
    }
}
