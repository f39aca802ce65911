package org.lijian.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for: {@code ?cursor=…&limit=…}, at most 100, 20 when unsaid. Lists are read newest first by their UUIDv7 key, so the
 * cursor is the last key seen.
 */
public record PageRequest(@Nullable UUID after, int limit) {
    static final int DEFAULT_LIMIT = 20;
    static final int MOST = 100;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " items");
        }
    }

    /** The first page of a list in the usual length. */
    public static PageRequest first() {
        return new PageRequest(null, DEFAULT_LIMIT);
    }

    /** Rows to read: one more than the page, to know whether another follows. */
    public int rows() {
        return limit + 1;
    }
}
