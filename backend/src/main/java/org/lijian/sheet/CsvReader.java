package org.lijian.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** RFC 4180, UTF-8 with or without its mark; a field stands whole in quotes or has none. */
final class CsvReader {
    private static final int MOST_CHARACTERS = 4000;

    private final Reader in;
    private final Consumer<SheetRow> each;
    private final StringBuilder field = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private long number = 1;

    private CsvReader(Reader in, Consumer<SheetRow> each) {
        this.in = in;
        this.each = each;
    }

    static void read(Path file, Consumer<SheetRow> each) throws IOException {
        try (Reader in = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            new CsvReader(in, each).read();
        } catch (CharacterCodingException other) {
            throw SheetRefusal.NOT_UTF8.with();
        }
    }

    private void read() throws IOException {
        int c = in.read();
        if (c == '\uFEFF') {
            c = in.read();
        }
        boolean fresh = true;
        while (c >= 0) {
            if (c == '"' && fresh) {
                c = quoted();
                fresh = false;
                continue;
            }
            if (c == ',') {
                endField();
                fresh = true;
            } else if (c == '\n' || c == '\r') {
                c = endRow(c);
                fresh = true;
                continue;
            } else {
                if (c == '"' || c == 0) {
                    throw SheetRefusal.NOT_A_TABLE.with("reason", "第 " + number + " 行的引号或者字符有误");
                }
                append(c);
                fresh = false;
            }
            c = in.read();
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            endRow('\n');
        }
    }

    /** Reads to the closing quote and gives the character after it, which ends the field. */
    private int quoted() throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '"') {
                append(c);
                continue;
            }
            int next = in.read();
            if (next != '"') {
                if (next >= 0 && next != ',' && next != '\n' && next != '\r') {
                    throw SheetRefusal.NOT_A_TABLE.with("reason", "第 " + number + " 行的引号有误");
                }
                return next;
            }
            append('"');
        }
        throw SheetRefusal.NOT_A_TABLE.with("reason", "第 " + number + " 行的引号没有结束");
    }

    private void append(int c) {
        if (field.length() > MOST_CHARACTERS) {
            throw SheetRefusal.CELL_TOO_LONG.with("row", number, "column", row.size() + 1, "most", MOST_CHARACTERS);
        }
        field.append((char) c);
    }

    private void endField() {
        row.add(field.toString());
        field.setLength(0);
        if (row.size() > 1000) {
            throw SheetRefusal.TOO_WIDE.with("row", number, "most", 1000);
        }
    }

    /** Gives the first character of the next row. */
    private int endRow(int end) throws IOException {
        endField();
        each.accept(new SheetRow(number++, row));
        row = new ArrayList<>();
        int next = in.read();
        return end == '\r' && next == '\n' ? in.read() : next;
    }
}
