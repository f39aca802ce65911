package org.lijian.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
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
     * @param file name without its ending, such as {@code approvers}
     * @param decision id of one of its tables
     */
    public static DecisionTable of(String file, String decision) {
        try (InputStream dmn = new ClassPathResource("bpmn/decision/" + file + ".dmn").getInputStream()) {
            return of(dmn, decision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param decision id of one of the tables in {@code dmn} */
    public static DecisionTable of(InputStream dmn, String decision) {
        return new DecisionTable(ENGINE.parseDecision(decision, dmn));
    }

    /** The one row that holds; what it leaves empty is absent. */
    public Map<String, Object> row(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(table, facts).getSingleResult().getEntryMap();
    }

    /**
     * The one row that holds.
     *
     * @param question as it is named to whoever wrote the table
     * @throws IllegalStateException where no row holds, or more than one
     */
    public Map<String, Object> theOnlyRow(Map<String, Object> facts, String question) {
        try {
            DmnDecisionTableResult rows = ENGINE.evaluateDecisionTable(table, facts);
            if (rows.isEmpty()) {
                throw new IllegalStateException("no row of " + table.getKey() + " holds for " + question);
            }
            return rows.getSingleResult().getEntryMap();
        } catch (DmnEngineException e) {
            throw new IllegalStateException("more than one row of " + table.getKey() + " holds for " + question, e);
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        // the tables compare words and flags only; the larger expression language would cost a second of every start
        configuration.setEnableFeelLegacyBehavior(true);
        return configuration.buildEngine();
    }
}
