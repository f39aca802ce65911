package org.lijian.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it. A spreadsheet takes a field that begins like a formula for one and
 * executes it; such a field gets an apostrophe in front, which it shows as text.
 */
final class CsvWriter implements SheetWriter {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    CsvWriter(OutputStream to, List<String> headings) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        row(headings);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(field(cells.get(i)));
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String field(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        if (!(cell instanceof Number) && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
