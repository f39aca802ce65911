package org.lijian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lijian.job.JobRun;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.sheet.SheetFormat;
import org.lijian.sheet.SheetWriter;

/**
 * One table on its way into a file: page after page, so that a million rows take no more memory than a hundred.
 *
 * @param name of the table and its file
 */
record ExportFile<T>(String name, List<Column<T>> columns, Function<T, UUID> idOf) {
    private static final int ROWS_A_PAGE = 100;

    /** What stands in a column. */
    record Column<T>(String heading, Function<T, @Nullable Object> cell) {}

    void write(JobRun run, SheetFormat format, Function<PageRequest, Page<T>> pages) throws IOException {
        Path file = Files.createTempFile("export-", "." + format.extension());
        try {
            try (OutputStream to = Files.newOutputStream(file);
                    SheetWriter sheet = format.write(
                            to, name, columns.stream().map(Column::heading).toList())) {
                rows(run, sheet, pages);
            }
            run.file(name + "." + format.extension(), format.mediaType(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void rows(JobRun run, SheetWriter sheet, Function<PageRequest, Page<T>> pages) throws IOException {
        UUID last = null;
        Page<T> page;
        do {
            page = pages.apply(new PageRequest(last, ROWS_A_PAGE));
            for (T item : page.items()) {
                sheet.row(cells(item));
                last = idOf.apply(item);
            }
            run.advance(page.items().size());
        } while (page.nextCursor() != null);
    }

    private List<@Nullable Object> cells(T item) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().apply(item)));
        return cells;
    }
}
