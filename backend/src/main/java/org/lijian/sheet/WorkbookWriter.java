package org.lijian.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose cells are text typed as text, which no spreadsheet executes, or numbers. Texts stand in their cells and not in a table of
 * the workbook, which would be held in memory to the end; a new sheet begins before Excel's last row. The same rows are the same file: no
 * time of making stands in it.
 */
final class WorkbookWriter implements SheetWriter {
    static final int MOST_ROWS = 1_000_000;
    private static final int FLUSH_EVERY = 500;
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)");
    /** The first moment an archive can tell. */
    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** What Excel takes for one cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private final OutputStream to;
    private final Path draft;
    private final OutputStream written;
    private final Workbook workbook;
    private final String name;
    private final List<String> headings;
    private int sheets;
    private Worksheet sheet;
    private int next;

    WorkbookWriter(OutputStream to, String name, List<String> headings) throws IOException {
        this.to = to;
        this.draft = Files.createTempFile("workbook-", ".xlsx");
        this.written = new BufferedOutputStream(Files.newOutputStream(draft));
        this.workbook = new Workbook(written, "Lijian", "1.0");
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
        try {
            workbook.close();
            written.close();
            withoutItsTime();
        } finally {
            Files.deleteIfExists(draft);
            to.close();
        }
    }

    /** Copies the workbook part by part, each as of the same moment. */
    private void withoutItsTime() throws IOException {
        try (ZipFile made = new ZipFile(draft.toFile());
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipEntry part : Collections.list(made.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(MADE);
                out.putNextEntry(copy);
                try (InputStream in = made.getInputStream(part)) {
                    if (part.getName().equals(PROPERTIES)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        out.write(CREATED.matcher(text)
                                .replaceAll("$1" + MADE + ":00Z$2")
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
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
