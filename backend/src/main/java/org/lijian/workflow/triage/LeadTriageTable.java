package org.lijian.workflow.triage;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadPriority;
import org.lijian.lead.ProposedCompetence;
import org.lijian.lead.TriageTable;
import org.lijian.workflow.DecisionTable;
import org.springframework.stereotype.Component;

/** Reads {@code lead-triage.dmn}. */
@Component
class LeadTriageTable implements TriageTable {
    private static final String FILE = "lead-triage";

    private final DecisionTable competence = DecisionTable.of(FILE, "leadCompetence");
    private final DecisionTable priority = DecisionTable.of(FILE, "leadPriority");

    @Override
    public CompetenceRow competence(@Nullable String matter, Competent competent) {
        Map<String, Object> row = competence.row(
                Map.of("competent", competent.name(), "matter", Objects.requireNonNullElse(matter, "NONE")));
        String domain = (String) row.get("domain");
        return new CompetenceRow(
                ProposedCompetence.valueOf(said(row, "competence")),
                domain == null ? null : EnforcementDomain.valueOf(domain),
                said(row, "row"));
    }

    @Override
    public PriorityRow priority(LeadChannel channel, boolean danger) {
        Map<String, Object> row = priority.row(Map.of("danger", danger, "channel", channel.name()));
        return new PriorityRow(LeadPriority.valueOf(said(row, "priority")), said(row, "row"));
    }

    private static String said(Map<String, Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
