package org.lijian.sheet;

import java.util.List;

/**
 * One row of a table that was read.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells without surrounding blanks; an empty cell is an empty text
 */
public record SheetRow(long number, List<String> cells) {
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_CHARACTERS = 4000;

    public SheetRow {
        if (cells.size() > MOST_COLUMNS) {
            throw SheetRefusal.TOO_WIDE.with("row", number, "most", MOST_COLUMNS);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > MOST_CHARACTERS) {
                throw SheetRefusal.CELL_TOO_LONG.with("row", number, "column", i + 1, "most", MOST_CHARACTERS);
            }
        }
        cells = cells.stream().map(String::strip).toList();
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
