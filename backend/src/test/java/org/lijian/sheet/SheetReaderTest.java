package org.lijian.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

class SheetReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWroteItself() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            Path file = folder.resolve("t." + format.extension());
            try (OutputStream to = Files.newOutputStream(file);
                    SheetWriter sheet = format.write(to, "表", List.of("名称", "数"))) {
                sheet.row(List.of("甲,\"乙\"", 7));
                sheet.row(List.of("", ""));
                sheet.row(List.of("丙\n丁", "x"));
            }

            assertThat(read(file, format))
                    .containsExactly(List.of("名称", "数"), List.of("甲,\"乙\"", "7"), List.of("丙\n丁", "x"));
        }
    }

    @Test
    void tellsTheRowAsTheSpreadsheetShowsIt() throws IOException {
        List<Long> numbers = new ArrayList<>();
        SheetReader.read(csv("a\r\n\r\nb\r\n"), SheetFormat.CSV, row -> numbers.add(row.number()));

        assertThat(numbers).containsExactly(1L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "a,\"b\"c\n", "a,b\"c\n", "a,\0\n"})
    void refusesCsvThatIsNone(String text) throws IOException {
        assertThat(refused(csv(text), SheetFormat.CSV)).isEqualTo(SheetRefusal.NOT_A_TABLE);
    }

    @Test
    void refusesAnotherEncodingTooLongACellAndTooManyColumns() throws IOException {
        Path gbk = folder.resolve("gbk.csv");
        Files.write(gbk, "名称\n".getBytes(Charset.forName("GB18030")));

        assertThat(refused(gbk, SheetFormat.CSV)).isEqualTo(SheetRefusal.NOT_UTF8);
        assertThat(refused(csv("x".repeat(4002)), SheetFormat.CSV)).isEqualTo(SheetRefusal.CELL_TOO_LONG);
        assertThat(refused(csv(",".repeat(60)), SheetFormat.CSV)).isEqualTo(SheetRefusal.TOO_WIDE);
        assertThat(refused(csv("a\n".repeat(200_005)), SheetFormat.CSV)).isEqualTo(SheetRefusal.TOO_MANY_ROWS);
    }

    @Test
    void refusesAFormula() throws IOException {
        Path file = folder.resolve("f.xlsx");
        try (OutputStream to = Files.newOutputStream(file);
                Workbook workbook = new Workbook(to, "x", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "名称");
            sheet.formula(1, 0, "1+1");
        }

        assertThat(refused(file, SheetFormat.XLSX)).isEqualTo(SheetRefusal.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/a.bin"})
    void refusesMacrosLinksAndEmbeddedObjects(String part) throws IOException {
        assertThat(refused(zip(part, "x"), SheetFormat.XLSX)).isEqualTo(SheetRefusal.ACTIVE_CONTENT);
    }

    @Test
    void refusesADocumentTypeThatCouldNameAFileOfThisMachine() throws IOException {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>";

        assertThat(refused(zip("xl/workbook.xml", xxe), SheetFormat.XLSX)).isEqualTo(SheetRefusal.ACTIVE_CONTENT);
    }

    @Test
    void refusesAFileThatUnpacksWithoutEnd() throws IOException {
        assertThat(refused(zip("xl/sharedStrings.xml", " ".repeat(30_000_000)), SheetFormat.XLSX))
                .isEqualTo(SheetRefusal.EXPLODES);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(refused(csv("a,b\n"), SheetFormat.XLSX)).isEqualTo(SheetRefusal.NOT_A_TABLE);
        assertThat(refused(zip("hello.txt", "x"), SheetFormat.XLSX)).isEqualTo(SheetRefusal.NOT_A_TABLE);
    }

    private Path csv(String text) throws IOException {
        return Files.write(folder.resolve("c.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(String part, String content) throws IOException {
        Path file = folder.resolve("z.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static List<List<String>> read(Path file, SheetFormat format) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        SheetReader.read(file, format, row -> rows.add(row.cells()));
        return rows;
    }

    private static Refusal refused(Path file, SheetFormat format) {
        return catchThrowableOfType(Problem.class, () -> read(file, format)).refusal();
    }
}
