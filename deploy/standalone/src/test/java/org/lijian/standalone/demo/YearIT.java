package org.lijian.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published year in small, over HTTP against the packaged standalone run: one of everything that happens in it. */
class YearIT {
    @TempDir
    Path folder;

    @Test
    void aYearInSmallEndsInTheFiguresOfItsPlan() throws Exception {
        ForkedRun run = ForkedRun.startAt(folder, "2022-01-01T00:00:00Z");
        try {
            ContractWire contract = new ContractWire();
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            YearReplay replay = new YearReplay(
                    run::entrance, contract, new PrintStream(told, true, UTF_8), new BigDecimal("0.01"), 4);

            List<String> differences = replay.run();

            System.out.println(told.toString(UTF_8));
            assertThat(differences).isEmpty();
            assertThat(contract.faults()).isEmpty();
            assertThat(told.toString(UTF_8)).contains("移送行政拘留", "查封扣押", "限产停产", "秸秆焚烧");
        } finally {
            assertThat(run.stop()).isEqualTo(143);
        }
    }
}
