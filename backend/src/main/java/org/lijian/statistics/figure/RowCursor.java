package org.lijian.statistics.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.lijian.shared.Sha256;

/** Where a page of rows ended; it carries the query it belongs to, so that it opens no other. */
record RowCursor(LocalDate day, UUID id) {
    private static final int MARK = 8;
    private static final int LENGTH = MARK + Long.BYTES + 2 * Long.BYTES;

    String written(Query query) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(query.mark())
                .putLong(day.toEpochDay())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws org.lijian.shared.Problem {@code cursor-of-another-query} */
    static RowCursor read(String written, Query query) {
        if (!written.matches("[A-Za-z0-9_-]{43}")) {
            throw FigureRefusal.CURSOR_OF_ANOTHER_QUERY.with();
        }
        byte[] bytes = Base64.getUrlDecoder().decode(written);
        if (!Arrays.equals(Arrays.copyOf(bytes, MARK), query.mark())) {
            throw FigureRefusal.CURSOR_OF_ANOTHER_QUERY.with();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, MARK, LENGTH - MARK);
        return new RowCursor(LocalDate.ofEpochDay(buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** What was asked. */
    record Query(String figure, int term, Period period, Cut cut) {
        byte[] mark() {
            return Arrays.copyOf(Sha256.of(toString().getBytes(StandardCharsets.UTF_8)), MARK);
        }
    }
}
