package org.lijian.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/** A decision table beside the diagrams. It needs no process engine: nothing of its answers is kept but what the asker keeps. */
public final class DecisionTable {
    private static final DmnEngine ENGINE = engine();

    private final DmnDecision table;

    private DecisionTable(DmnDecision table) {
        this.table = table;
    }

    /**
     * @param file name without its ending, such as {@code penalty-approver}
     * @param decision id of one of its tables
     */
    public static DecisionTable of(String file, String decision) {
        try (InputStream dmn = new ClassPathResource("bpmn/decision/" + file + ".dmn").getInputStream()) {
            return new DecisionTable(ENGINE.parseDecision(decision, dmn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one row that holds; what it leaves empty is absent. */
    public Map<String, Object> row(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(table, facts).getSingleResult().getEntryMap();
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        // the tables compare words and flags only; the larger expression language would cost a second of every start
        configuration.setEnableFeelLegacyBehavior(true);
        return configuration.buildEngine();
    }
}
