package org.lijian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code PROCESSES.md} says what the diagrams say; {@code -Dlijian.write} writes it anew. */
class ProcessTableTest {
    private static final Path FILE = Path.of("PROCESSES.md");

    @Test
    void theTableIsWhatTheDiagramsSay() throws IOException {
        String table = ProcessTable.of(Diagram.all());
        if (System.getProperty("lijian.write") != null) {
            Files.writeString(FILE, table);
        }

        assertThat(FILE)
                .as("bpmn/PROCESSES.md is stale: run this test with -Dlijian.write")
                .hasContent(table);
    }

    @Test
    void everyProcessHasItsRow() {
        assertThat(Diagram.all())
                .allSatisfy(diagram -> assertThat(ProcessTable.of(Diagram.all()))
                        .contains("## " + diagram.processes().get(0).getName() + " `" + diagram.name() + "`"));
    }
}
