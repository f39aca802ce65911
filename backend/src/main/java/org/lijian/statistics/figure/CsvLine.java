package org.lijian.statistics.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a CSV file (RFC 4180) that a spreadsheet takes for what it is: no text in it is a formula. */
final class CsvLine {
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder line = new StringBuilder();

    /** A cell of text, disarmed where a spreadsheet would calculate it. */
    CsvLine text(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return cell(FORMULA.matcher(text).matches() ? "'" + text : text);
    }

    /** A cell the system itself has written as a number. */
    CsvLine number(@Nullable Object value) {
        return cell(value == null ? "" : value.toString());
    }

    private CsvLine cell(String text) {
        if (!line.isEmpty()) {
            line.append(',');
        }
        if (text.isEmpty() || TO_QUOTE.matcher(text).find()) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
        return this;
    }

    void to(Writer out) {
        try {
            out.append(line).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
