package org.lijian.workflow.approval;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.lijian.casefile.penalty.Approvers;
import org.lijian.casefile.penalty.PenaltyMatter;
import org.lijian.platform.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads {@code penalty-approver.dmn}. The table needs no process engine: nothing of its answers is kept but the role. */
@Component
class ApproverTable implements Approvers {
    private static final String TABLE = "bpmn/decision/penalty-approver.dmn";

    private final DmnEngine engine;
    private final DmnDecision table;

    ApproverTable() throws IOException {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        // the table compares words and flags only; the larger expression language would cost a second of every start
        configuration.setEnableFeelLegacyBehavior(true);
        engine = configuration.buildEngine();
        try (InputStream dmn = new ClassPathResource(TABLE).getInputStream()) {
            table = engine.parseDecision("penaltyApprover", dmn);
        }
    }

    @Override
    public Role approver(PenaltyMatter matter, boolean large) {
        String role = engine.evaluateDecisionTable(table, Map.of("matter", matter.name(), "large", large))
                .getSingleEntry();
        return Role.valueOf(role);
    }
}
