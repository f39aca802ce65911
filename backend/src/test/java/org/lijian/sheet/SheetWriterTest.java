package org.lijian.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "=HYPERLINK(\"http://x\")"})
    void whatASpreadsheetWouldExecuteIsTextInCsv(String formula) throws IOException {
        String cell = csv(List.of(formula)).split("\r\n", 2)[1].replaceFirst("^\"", "");

        assertThat(cell).startsWith("'" + formula.charAt(0));
    }

    @Test
    void csvIsKnownByItsMarkAndQuotesWhatItHasTo() throws IOException {
        assertThat(csv(Arrays.asList("甲,乙", "说\"好\"", null, 3, LocalDate.of(2022, 3, 8), "两\n行")))
                .isEqualTo("\uFEFF列\r\n\"甲,乙\",\"说\"\"好\"\"\",,3,2022-03-08,\"两\n行\"\r\n");
    }

    @Test
    void aNegativeNumberIsANumberInCsv() throws IOException {
        assertThat(csv(List.of(-3))).endsWith("-3\r\n");
    }

    @Test
    void whatASpreadsheetWouldExecuteIsTextInAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.XLSX.write(out, "线索", List.of("内容", "数"))) {
            sheet.row(Arrays.asList("=1+1", 7));
            sheet.row(Arrays.asList(null, null));
        }

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Cell cell = rows.get(1).getCell(0);
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("线索");
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo("=1+1");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("7");
        }
    }

    @Test
    void theSameRowsAreTheSameWorkbookWheneverItIsMade() throws IOException {
        assertThat(workbook()).isEqualTo(workbook());
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.XLSX.write(out, "线索", List.of("内容", "数"))) {
            sheet.row(Arrays.asList("=1+1", 7));
        }
        return out.toByteArray();
    }

    private static String csv(List<?> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.CSV.write(out, "表", List.of("列"))) {
            sheet.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
