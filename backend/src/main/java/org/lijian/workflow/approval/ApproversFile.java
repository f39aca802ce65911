package org.lijian.workflow.approval;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lijian.approval.ApprovalMatter;
import org.lijian.approval.Approver;
import org.lijian.approval.ApproverTable;
import org.lijian.platform.Role;
import org.lijian.workflow.DecisionTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads {@code approvers.dmn} once, every answer of it: a table with a hole, with two rows for one question or with a role that nobody can
 * have keeps the system from starting, rather than a case from being decided.
 */
@Component
class ApproversFile implements ApproverTable {
    private final Map<ApprovalMatter, Approver> light = new EnumMap<>(ApprovalMatter.class);
    private final Map<ApprovalMatter, Approver> weighty = new EnumMap<>(ApprovalMatter.class);

    @Autowired
    ApproversFile() {
        this(DecisionTable.of("approvers", "approvers"));
    }

    ApproversFile(DecisionTable table) {
        for (ApprovalMatter matter : ApprovalMatter.values()) {
            light.put(matter, read(table, matter, false));
            weighty.put(matter, read(table, matter, true));
        }
    }

    @Override
    public Approver approver(ApprovalMatter matter, boolean isWeighty) {
        return Objects.requireNonNull((isWeighty ? weighty : light).get(matter));
    }

    private static Approver read(DecisionTable table, ApprovalMatter matter, boolean isWeighty) {
        String question = matter + (isWeighty ? " (weighty)" : "");
        Map<String, Object> row = table.theOnlyRow(Map.of("matter", matter.name(), "weighty", isWeighty), question);
        return new Approver(Role.valueOf(text(row, "approver", question)), text(row, "basis", question));
    }

    private static String text(Map<String, Object> row, String column, String question) {
        if (row.get(column) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("the table of approvers says no " + column + " of " + question);
    }
}
