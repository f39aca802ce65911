package org.lijian.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose cells are text typed as text, which no spreadsheet executes, or numbers. Texts stand in their cells and not in a table of
 * the workbook, which would be held in memory to the end; a new sheet begins before Excel's last row.
 */
final class WorkbookWriter implements SheetWriter {
    static final int MOST_ROWS = 1_000_000;
    private static final int FLUSH_EVERY = 500;
    /** What Excel takes for one cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private final Workbook workbook;
    private final String name;
    private final List<String> headings;
    private int sheets;
    private Worksheet sheet;
    private int next;

    WorkbookWriter(OutputStream to, String name, List<String> headings) {
        this.workbook = new Workbook(to, "Lijian", "1.0");
        this.name = name;
        this.headings = List.copyOf(headings);
        this.sheet = begin();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next > MOST_ROWS) {
            sheet.finish();
            sheet = begin();
        }
        put(cells);
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private Worksheet begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        next = 0;
        put(headings);
        return sheet;
    }

    private void put(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                sheet.value(next, i, number);
            } else if (cell != null) {
                sheet.inlineString(next, i, fitting(cell.toString()));
            }
        }
        next++;
    }

    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }
}
