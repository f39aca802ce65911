package org.lijian.statistics.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows in as many as one statement writes. */
final class Batches {
    private Batches() {}

    static <T> Stream<List<T>> of(List<T> rows, int most) {
        return IntStream.range(0, (rows.size() + most - 1) / most)
                .mapToObj(i -> rows.subList(i * most, Math.min(rows.size(), (i + 1) * most)));
    }
}
