package org.lijian.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** How a table is written to a file. */
public enum SheetFormat {
    /** 逗号分隔文本（UTF-8） */
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public SheetWriter write(OutputStream to, String name, List<String> headings) throws IOException {
            return new CsvWriter(to, headings);
        }
    },
    /** Excel 工作簿 */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter write(OutputStream to, String name, List<String> headings) throws IOException {
            return new WorkbookWriter(to, name, headings);
        }
    };

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Ending of the file name, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Begins a table; its rows go out as they come, so that its length costs no memory.
     *
     * @param name of the table, as its tab shows it
     */
    public abstract SheetWriter write(OutputStream to, String name, List<String> headings) throws IOException;
}
