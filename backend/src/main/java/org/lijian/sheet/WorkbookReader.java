package org.lijian.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.lijian.shared.Problem;

/** A workbook is looked through before it is opened: what it unpacks to, and what else than a table is in it. */
final class WorkbookReader {
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 300;
    private static final int MOST_PARTS = 500;
    private static final List<String> ACTIVE = List.of(
            "vbaproject", "externallinks/", "embeddings/", "activex/", "connections.xml", "macrosheets/", "oleobject");

    private WorkbookReader() {}

    static void read(Path file, Consumer<SheetRow> each) throws IOException {
        lookThrough(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> each.accept(row(row)));
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw SheetRefusal.NOT_A_TABLE.with("reason", "工作簿已损坏");
        }
    }

    private static void lookThrough(Path file) throws IOException {
        long most = Math.min(MOST_UNPACKED, Math.max(1, Files.size(file)) * MOST_TIMES_LARGER);
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                requireHarmless(part.getName());
                byte[] head = zip.readNBytes(1024);
                requireNoDocumentType(head, part.getName());
                unpacked += head.length + count(zip, most - unpacked);
                if (unpacked > most || parts > MOST_PARTS) {
                    throw SheetRefusal.EXPLODES.with();
                }
            }
        } catch (ZipException broken) {
            throw SheetRefusal.NOT_A_TABLE.with("reason", "工作簿已损坏");
        }
        if (parts == 0) {
            throw SheetRefusal.NOT_A_TABLE.with("reason", "不是工作簿");
        }
    }

    private static void requireHarmless(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        if (ACTIVE.stream().anyMatch(name::contains)) {
            throw SheetRefusal.ACTIVE_CONTENT.with("part", part);
        }
    }

    /** A part with a document type could name files of this machine, or grow without end. */
    private static void requireNoDocumentType(byte[] head, String part) {
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        if (begin.replace("\0", "").toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw SheetRefusal.ACTIVE_CONTENT.with("part", part);
        }
    }

    private static long count(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long count = 0;
        for (int read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
            count += read;
        }
        return count;
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            if (cell != null && cell.getFormula() != null) {
                throw SheetRefusal.FORMULA.with("row", row.getRowNum(), "column", i + 1);
            }
            cells.add(cell == null || cell.getText() == null ? "" : cell.getText());
        }
        return new SheetRow(row.getRowNum(), cells);
    }
}
