package org.lijian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.exchange.ExportFile.Column;
import org.lijian.job.JobRun;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.sheet.SheetFormat;

/** A million rows are written by a machine whose whole memory would not hold a tenth of them. */
class ExportMemoryTest {
    private static final long ROWS = 1_000_001;
    private static final String MEMORY = "-Xmx40m";

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void aMillionRowsTakeNoMoreMemoryThanAHundred(SheetFormat format) throws Exception {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AMillionRows.class.getName(),
                        format.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(machine.waitFor()).as(said).isZero();
        assertThat(said).endsWith("written " + ROWS + System.lineSeparator());
    }

    /** What the other machine runs. */
    static final class AMillionRows {
        private AMillionRows() {}

        public static void main(String[] arguments) throws IOException {
            long[] written = {0};
            ExportFile<Long> file = new ExportFile<>(
                    "leads",
                    List.of(
                            new Column<>("编号", AMillionRows::id),
                            new Column<>("摘要", row -> "第 " + row + " 条：夜间施工未采取覆盖、洒水等有效防尘降尘措施"),
                            new Column<>("日期", row -> LocalDate.EPOCH.plusDays(row % 20_000)),
                            new Column<>("数值", row -> row)),
                    AMillionRows::id);
            JobRun run = mock(JobRun.class, withSettings().stubOnly());
            file.write(run, SheetFormat.valueOf(arguments[0]), page -> {
                Page<Long> rows = rows(page);
                written[0] += rows.items().size();
                return rows;
            });
            System.out.println("written " + written[0]);
        }

        private static UUID id(Long row) {
            return new UUID(0, row);
        }

        private static Page<Long> rows(PageRequest page) {
            UUID after = page.after();
            long from = after == null ? 0 : after.getLeastSignificantBits() + 1;
            long to = Math.min(ROWS, from + page.limit());
            List<Long> items = LongStream.range(from, to).boxed().toList();
            return new Page<>(items, to == ROWS ? null : "next", page.limit());
        }
    }
}
