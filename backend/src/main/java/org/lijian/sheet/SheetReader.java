package org.lijian.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.lijian.shared.Problem;

/** Reads the first table of a file row by row; rows with nothing in them are passed over. */
public final class SheetReader {
    /** More is no list somebody keeps by hand. */
    public static final int MOST_ROWS = 200_000;

    private SheetReader() {}

    /**
     * Hands over the rows in their order, the headings first, without holding them.
     *
     * @throws Problem a {@link SheetRefusal}
     */
    public static void read(Path file, SheetFormat format, Consumer<SheetRow> each) throws IOException {
        Consumer<SheetRow> counted = new Counted(each);
        if (format == SheetFormat.CSV) {
            CsvReader.read(file, counted);
        } else {
            WorkbookReader.read(file, counted);
        }
    }

    private static final class Counted implements Consumer<SheetRow> {
        private final Consumer<SheetRow> each;
        private int count;

        Counted(Consumer<SheetRow> each) {
            this.each = each;
        }

        @Override
        public void accept(SheetRow row) {
            if (row.isEmpty()) {
                return;
            }
            if (count++ > MOST_ROWS) {
                throw SheetRefusal.TOO_MANY_ROWS.with("most", MOST_ROWS);
            }
            each.accept(row);
        }
    }
}
