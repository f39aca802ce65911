package org.lijian.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list in the order of its keys; {@code nextCursor} is absent on the last one. */
public record Page<T>(List<T> items, @Nullable String nextCursor, int limit) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of {@code rows}, which were read with one more than {@code limit}.
     *
     * @param keyOf the key the list is ordered by
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, UUID> keyOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, limit);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Cursor.of(keyOf.apply(items.get(limit - 1))), limit);
    }

    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), nextCursor, limit);
    }
}
