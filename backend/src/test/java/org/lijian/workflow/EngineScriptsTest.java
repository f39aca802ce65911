package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Our migrations of the engine's tables are the engine's own scripts, but for four-byte characters. */
class EngineScriptsTest {
    private static final String JAR = "classpath*:org/camunda/bpm/engine/db/create/activiti.mysql.create.*.sql";

    @ParameterizedTest
    @CsvSource({
        "V1_02_1__workflow_engine, engine",
        "V1_02_2__workflow_engine_history, history",
        "V1_02_3__workflow_engine_identity, identity",
        "V1_02_4__workflow_engine_case, case.engine",
        "V1_02_5__workflow_engine_case_history, case.history",
        "V1_02_6__workflow_engine_decision, decision.engine",
        "V1_02_7__workflow_engine_decision_history, decision.history"
    })
    void aMigrationIsTheScriptOfTheJarInUtf8mb4(String migration, String script) throws IOException {
        String ours = read("/db/migration/" + migration + ".sql");
        String theirs = read("/org/camunda/bpm/engine/db/create/activiti.mysql.create." + script + ".sql");

        assertThat(ours).isEqualTo(theirs.replace("utf8 COLLATE utf8_bin", "utf8mb4 COLLATE utf8mb4_bin"));
        assertThat(ours).doesNotContain("=utf8 ");
    }

    @Test
    void noScriptOfTheJarIsLeftOut() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

        assertThat(Stream.of(resources.getResources(JAR)).map(Resource::getFilename))
                .hasSameSizeAs(resources.getResources("classpath*:db/migration/V1_02_*__workflow_engine*.sql"));
    }

    private static String read(String path) throws IOException {
        try (InputStream in = ProcessEngine.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
